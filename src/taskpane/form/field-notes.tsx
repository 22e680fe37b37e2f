import type { ReactElement } from "react";
import type { CheckedFinding } from "../../core/checks/check";
import { describe } from "../../core/checks/describe";
import type { FieldPath } from "../../core/form/project";
import { useForm } from "./form-context";
import type { SheetValue } from "./sheet-value";
import type { Draft } from "./use-draft";

/** Whether there is anything to say about a field. */
export function hasNotes(sheet: SheetValue, draft: Draft, findings: readonly CheckedFinding[]): boolean {
  return findings.length > 0 || isUnread(sheet, draft) || draft.refused !== null || draft.changedTo !== null;
}

/** What the user types in place of it is judged when it has been read. */
function isUnread(sheet: SheetValue, draft: Draft): boolean {
  return sheet.isUnread && draft.text === sheet.text;
}

/** What there is to say about a field: that it was not written, that it cannot be read, what the rules found. */
export function FieldNotes({
  id,
  field,
  what,
  sheet,
  draft,
}: {
  readonly id: string;
  readonly field: FieldPath;
  readonly what: "amount" | "date" | "year" | "currency" | "number" | "text";
  readonly sheet: SheetValue;
  readonly draft: Draft;
}): ReactElement {
  const { findings, say } = useForm();
  const { changedTo, refused } = draft;
  return (
    <div id={id} className="notes">
      {refused !== null && (
        <p className="warning">
          {say("refused", { text: refused })}{" "}
          <button
            type="button"
            className="link"
            onClick={() => {
              draft.type(refused);
              document.getElementById(`field-${field}`)?.focus();
            }}
          >
            {say("fill-again")}
          </button>
        </p>
      )}
      {changedTo !== null && (
        <p className="warning">
          {changedTo === "" ? say("changed-to-empty") : say("changed-meanwhile", { text: changedTo })}
        </p>
      )}
      {isUnread(sheet, draft) && <p className="warning">{say("unread", { what: say(`what-${what}`) })}</p>}
      {(findings.get(field) ?? []).map((finding) => (
        <FindingNote key={`${finding.rule} ${finding.variant ?? ""}`} finding={finding} />
      ))}
    </div>
  );
}

/** One finding in a sentence; what is expected and why, the list of findings says. */
export function FindingNote({ finding }: { readonly finding: CheckedFinding }): ReactElement {
  const { language, say } = useForm();
  const { severity } = finding;
  const { message } = describe(finding, language);
  return (
    <p className={severity}>
      <b>{say(severity)}</b> {message}
    </p>
  );
}
