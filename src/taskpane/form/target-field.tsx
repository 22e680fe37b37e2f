import { useState, type ReactElement } from "react";
import type { Indicator } from "../../form/project";
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
  readonly block: "indicators" | "overallIndicators";
  readonly index: number;
  readonly indicator: Indicator;
  readonly name: string;
}

/** 指标值: free text, what was understood of it, and on demand an editor of its parts. */
export function TargetField({ block, index, indicator, name }: TargetFieldProps): ReactElement {
  const { checked, forms, language, say, isReadOnly } = useForm();
  const library = useLibrary();
  const [isOpen, setIsOpen] = useState(false);
  const field = `${block}.${index}.target` as const;
  const sheet = sheetValue(checked.form, field);
  const draft = useDraft(field, sheet.text);
  const label = say("target");
  const editorId = `field-${field}-editor`;
  const understood = understoodTarget(draft.text, say);
  const canEdit = sheet.hasCell && !isReadOnly;
  return (
    <FieldFrame
      {...{ field, label, sheet, draft }}
      what="text"
      look="row"
      className="target"
      aside={understood}
    >
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
          {canEdit && (
            <button
              type="button"
              className="link editor-button"
              aria-expanded={isOpen}
              aria-controls={isOpen ? editorId : undefined}
              onClick={() => {
                setIsOpen(!isOpen);
              }}
            >
              {say("edit-target")}
            </button>
          )}
          {isOpen && (
            <TargetEditor
              id={editorId}
              text={draft.text}
              write={(text) => {
                draft.commit(text);
                setIsOpen(false);
              }}
              close={() => {
                setIsOpen(false);
              }}
            />
          )}
        </>
      )}
    </FieldFrame>
  );
}
