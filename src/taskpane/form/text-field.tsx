import type { ReactElement, ReactNode } from "react";
import type { FieldPath } from "../../core/form/project";
import { FieldFrame } from "./field-frame";
import { useForm } from "./form-context";
import { sheetValue } from "./sheet-value";
import { TextControl } from "./text-control";
import { useDraft } from "./use-draft";
import type { Suggest } from "./use-suggestions";

interface TextFieldProps {
  readonly field: FieldPath;
  readonly label: string;
  readonly name?: string;
  readonly what?: "text" | "year" | "number";
  readonly look?: "row" | "stack" | "bare";
  readonly lines?: "one" | "grow" | "many";
  readonly suggest?: Suggest;
  readonly hasButton?: boolean;
  readonly className?: string;
  readonly inputMode?: "decimal" | "numeric";
  /** What to say beside the field of the text that stands in it. */
  readonly aside?: (text: string) => ReactNode;
}

/** A field that is a text. */
export function TextField({
  field,
  label,
  what = "text",
  look = "row",
  lines = "grow",
  className = "",
  aside,
  ...control
}: TextFieldProps): ReactElement {
  const { checked } = useForm();
  const sheet = sheetValue(checked.form, field);
  const draft = useDraft(field, sheet.text);
  return (
    <FieldFrame {...{ field, label, sheet, draft, what, look, className }} aside={aside?.(draft.text)}>
      {(frame) => <TextControl {...frame} {...control} draft={draft} label={label} lines={lines} />}
    </FieldFrame>
  );
}
