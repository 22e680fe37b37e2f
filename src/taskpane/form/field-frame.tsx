import type { ReactElement, ReactNode } from "react";
import type { FieldPath } from "../../core/form/project";
import { FieldNotes, hasNotes } from "./field-notes";
import { useForm } from "./form-context";
import { LastYear } from "./last-year/last-year";
import { ReachedBefore } from "./last-year/reached-before";
import { proposalFor } from "./proposals";
import type { SheetValue } from "./sheet-value";
import type { Draft } from "./use-draft";

/** What a frame gives to the input inside it. */
export interface ControlProps {
  readonly field: FieldPath;
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean | undefined;
  readonly isDisabled: boolean;
  readonly placeholder: string | undefined;
  /** What Enter puts into the empty field; null where nothing is proposed. */
  readonly proposal: string | null;
}

interface FieldFrameProps {
  readonly field: FieldPath;
  readonly label: string;
  readonly sheet: SheetValue;
  readonly draft: Draft;
  /** What kind of thing should stand here, for the note that it cannot be read. */
  readonly what: "amount" | "date" | "year" | "currency" | "number" | "text";
  /** `row`: label beside input; `stack`: label above; `bare`: the label is only read out. */
  readonly look?: "row" | "stack" | "bare";
  readonly className?: string;
  /** What was understood of the text, or the like. */
  readonly aside?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

const classOf = { row: undefined, stack: undefined, bare: "hidden" };

/** A field: its label, its input, and below it what there is to say about it. */
export function FieldFrame(props: FieldFrameProps): ReactElement {
  const { field, label, sheet, draft, look = "row", aside } = props;
  const { findings, say } = useForm();
  const id = `field-${field}`;
  const found = findings.get(field) ?? [];
  const isDisabled = !sheet.hasCell;
  const notesId = `${id}-notes`;
  const isNoted = hasNotes(sheet, draft, found);
  const asideId = `${id}-aside`;
  const proposal = useProposal(field, draft);
  return (
    <div
      className={`field ${look} ${props.className ?? ""}`}
      data-field={field}
      data-pending={draft.isPending || undefined}
    >
      <label htmlFor={id} className={classOf[look]}>
        {label}
      </label>
      {props.children({
        field,
        id,
        describedBy: idsOf(aside ? asideId : null, isNoted ? notesId : null),
        isInvalid: found.some(({ severity }) => severity === "error") || undefined,
        isDisabled,
        placeholder: isDisabled ? say("no-cell") : undefined,
        proposal,
      })}
      {aside && (
        <div id={asideId} className="aside">
          {aside}
        </div>
      )}
      <Proposal text={proposal} draft={draft} />
      <LastYear {...{ field, label, draft }} />
      <ReachedBefore field={field} />
      {/* Takes no room: what is below must not move while the user is pressing a button there. */}
      <span role="status" className="pending">
        {draft.isPending && <span className="hidden">{say("pending")}</span>}
      </span>
      {isNoted && <FieldNotes id={notesId} field={field} what={props.what} sheet={sheet} draft={draft} />}
    </div>
  );
}

/** What is proposed for a field in which nothing stands or is being typed. */
function useProposal(field: FieldPath, draft: Draft): string | null {
  const { checked, isReadOnly } = useForm();
  return draft.text === "" && !isReadOnly ? proposalFor(checked.form, field, new Date()) : null;
}

/** A button that puts what is proposed into the field, as Enter does. */
function Proposal({
  text,
  draft,
}: {
  readonly text: string | null;
  readonly draft: Draft;
}): ReactElement | null {
  const { say } = useForm();
  if (text === null) return null;
  return (
    <button
      type="button"
      className="link proposal"
      onClick={() => {
        draft.commit(text);
      }}
    >
      {say("take-proposal", { text })}
    </button>
  );
}

function idsOf(...ids: readonly (string | null)[]): string | undefined {
  const known = ids.filter((id) => id !== null);
  return known.length === 0 ? undefined : known.join(" ");
}
