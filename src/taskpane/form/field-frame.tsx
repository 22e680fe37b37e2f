import type { ReactElement, ReactNode } from "react";
import type { FieldPath } from "../../core/form/project";
import { FieldNotes, hasNotes } from "./field-notes";
import { useForm } from "./form-context";
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
      })}
      {aside && (
        <div id={asideId} className="aside">
          {aside}
        </div>
      )}
      {/* Takes no room: what is below must not move while the user is pressing a button there. */}
      <span role="status" className="pending">
        {draft.isPending && <span className="hidden">{say("pending")}</span>}
      </span>
      {isNoted && <FieldNotes id={notesId} field={field} what={props.what} sheet={sheet} draft={draft} />}
    </div>
  );
}

function idsOf(...ids: readonly (string | null)[]): string | undefined {
  const known = ids.filter((id) => id !== null);
  return known.length === 0 ? undefined : known.join(" ");
}
