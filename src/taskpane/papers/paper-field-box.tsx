import type { ReactElement } from "react";
import { paperFieldName } from "../../core/form/paper-field-names";
import type { PaperField } from "../../core/form/paper";
import { amountText } from "../form/amount-text";
import { FieldFrame } from "../form/field-frame";
import { useForm } from "../form/form-context";
import { sheetValue } from "../form/sheet-value";
import { TextControl } from "../form/text-control";
import { useDraft } from "../form/use-draft";
import type { Suggest } from "../form/use-suggestions";
import { Computed } from "./computed";
import type { PaperNow } from "./paper-now";
import { sayPapers } from "./say-papers";

interface PaperFieldBoxProps {
  readonly field: PaperField;
  /** What it belongs to, for those who do not see where it stands. */
  readonly of: string | null;
  readonly now: PaperNow;
  readonly lines?: "one" | "grow" | "many";
  readonly look?: "row" | "stack";
  readonly isMoney?: boolean;
  readonly suggest?: Suggest;
}

/** One field of a 自评表 or 监控表, with how its figure came about where it is one that follows; nothing where the form has no cell. */
export function PaperFieldBox(props: PaperFieldBoxProps): ReactElement | null {
  const { field, of, now, lines = "grow", look = "row", isMoney = false, suggest } = props;
  const { checked, language } = useForm();
  const { currency } = checked.form.project.funding;
  const sheet = sheetValue(checked.form, field);
  const draft = useDraft(field, sheet.text, (typed) => (isMoney ? amountText(typed, currency) : typed));
  if (!sheet.hasCell) return null;
  const bare = paperFieldName(field, language);
  const label = bare.charAt(0).toUpperCase() + bare.slice(1);
  const figure = now.figures.get(field);
  const isFigure = isMoney || /\.(rate|rateToDate|weight|score)$/.test(field);
  return (
    <FieldFrame
      {...{ field, label, sheet, draft, look }}
      what={isMoney ? "amount" : "text"}
      className={isFigure ? "amount paper-figure" : "paper-text"}
      aside={
        figure && (
          <Computed
            figure={figure}
            said={draft.text}
            take={() => {
              draft.commit(figure.text);
            }}
          />
        )
      }
    >
      {(control) => (
        <TextControl
          {...control}
          draft={draft}
          label={label}
          {...(of !== null && { name: sayPapers(language, "of-row", { part: label, row: of }) })}
          lines={isFigure ? "one" : lines}
          {...(isFigure && { inputMode: "decimal" as const })}
          {...(suggest && { suggest, hasButton: true })}
        />
      )}
    </FieldFrame>
  );
}
