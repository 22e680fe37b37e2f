import type { ReactElement } from "react";
import type { Indicator, IndicatorList } from "../../core/form/project";
import { useForm } from "./form-context";
import { FieldFrame } from "./field-frame";
import { suggestTargets } from "./indicator-suggestions";
import { useLibrary } from "./library/use-library";
import { sheetValue } from "./sheet-value";
import { TargetEditor } from "./target-editor";
import { TextControl } from "./text-control";
import { understoodTarget } from "./understood-target";
import { useDraft } from "./use-draft";

interface TargetFieldProps {
  readonly list: IndicatorList;
  readonly index: number;
  readonly indicator: Indicator;
  readonly name: string;
  /** Whether the editor of the target's parts is open. */
  readonly isOpen: boolean;
}

/** 指标值: free text, what was understood of it, and on demand an editor of its parts. */
export function TargetField({ list, index, indicator, name, isOpen }: TargetFieldProps): ReactElement {
  const { checked, forms, language, say, isReadOnly } = useForm();
  const library = useLibrary(checked.form.project);
  const field = `indicators.${list}.${index}.target` as const;
  const sheet = sheetValue(checked.form, field);
  const draft = useDraft(field, sheet.text);
  const label = say("target");
  const understood = understoodTarget(draft.text, say);
  const canEdit = sheet.hasCell && !isReadOnly;
  return (
    <FieldFrame {...{ field, label, sheet, draft }} what="text" className="target" aside={understood}>
      {(control) => (
        <>
          <TextControl
            {...control}
            draft={draft}
            label={label}
            name={say("of-indicator", { part: label, indicator: name })}
            lines="grow"
            suggest={(typed) => suggestTargets({ forms, library, language, say }, indicator, typed)}
          />
          {isOpen && canEdit && (
            <TargetEditor
              key={draft.text}
              text={draft.text}
              write={(text) => {
                draft.commit(text);
                document.getElementById(control.id)?.focus();
              }}
            />
          )}
        </>
      )}
    </FieldFrame>
  );
}
