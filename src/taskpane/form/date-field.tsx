import type { FieldOfType } from "../../core/form/fields";
import { fieldLabel } from "../../core/form/field-names";
import type { ReactElement } from "react";
import { formatDate, isWholeDate, readDate } from "../../core/form/date";
import type { PlainDate } from "../../core/form/project";
import { fold, isBlank } from "../../core/form/text";
import { FieldFrame } from "./field-frame";
import { useForm } from "./form-context";
import { sheetValue } from "./sheet-value";
import { TextControl } from "./text-control";
import { useDraft } from "./use-draft";

/** A date: any spelling is taken, and what is understood stands beside it. */
export function DateField({ field }: { readonly field: FieldOfType<"date"> }): ReactElement {
  const { checked, language, say } = useForm();
  const sheet = sheetValue(checked.form, field);
  const draft = useDraft(field, sheet.text);
  const date = readDate(draft.text);
  const isOpen = date === null && draft.isTyping && !isBlank(draft.text);
  const label = fieldLabel(field, language);
  const aside = isOpen ? (
    <span className="wrong">{say("unread-date")}</span>
  ) : (
    date && understood(date, draft.text)
  );
  return (
    <FieldFrame {...{ field, label, sheet, draft }} what="date" className="date" aside={aside}>
      {(control) => (
        <div className="with-picker">
          <TextControl {...control} draft={draft} label={label} lines="one" />
          {sheet.hasCell && (
            <Picker
              label={say("choose-date", { field: label })}
              date={date}
              choose={(chosen) => {
                draft.commit(formatDate(chosen, "chinese"));
              }}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
}

/** The date as it was understood, unless it is written so, or as the form writes dates. */
function understood(date: PlainDate, text: string): string | null {
  const isSaid = text.trim() === date || fold(text) === fold(formatDate(date, "chinese"));
  return isSaid ? null : date;
}

/** The browser's own calendar, of which only the button is seen; for the mouse, since the text is quicker to type. */
function Picker({
  label,
  date,
  choose,
}: {
  readonly label: string;
  readonly date: PlainDate | null;
  readonly choose: (date: PlainDate) => void;
}): ReactElement {
  const { isReadOnly } = useForm();
  return (
    <input
      type="date"
      className="picker"
      tabIndex={-1}
      aria-label={label}
      title={label}
      disabled={isReadOnly}
      value={date !== null && isWholeDate(date) ? date : ""}
      onChange={({ target }) => {
        const chosen = readDate(target.value);
        if (chosen !== null) choose(chosen);
      }}
    />
  );
}
