import { useCallback, useMemo, useRef, useState, type ReactElement } from "react";
import type { CheckedFormOnSheet } from "../../actions/checked-sheet";
import type { CheckedFinding } from "../../core/checks/check";
import { defaultSettings, type Settings } from "../../core/checks/settings";
import type { FieldPath, Project } from "../../core/form/project";
import type { CellAddress } from "../../core/grid/grid";
import type { Language, Values } from "../../core/language/language";
import { BasicsSection } from "./basics-section";
import { isComposing } from "./draft-keys";
import { createDrafts } from "./drafts";
import { fieldAt } from "./field-at";
import { findingsInView } from "./findings-in-view";
import { FormContext, type FormCommands } from "./form-context";
import { FormProgress } from "./form-progress";
import { FundingSection } from "./funding-section";
import { GoalsSection } from "./goals-section";
import { IndicatorsSection } from "./indicators-section";
import { LongTermSection } from "./long-term-section";
import type { FormTextKey } from "./messages/zh-CN";
import { sayForm } from "./say-form";
import { PaperSectionsLater } from "../papers/load-papers";
import { useReachedEarlier } from "./last-year/reached-before";
import { useEarlierYear } from "./last-year/use-earlier-year";
import { useSelectedField } from "./use-selected-field";
import { useWayOn } from "./use-way-on";
import { useTypedFindings } from "./use-typed-findings";

export interface FormViewProps extends FormCommands {
  /** The active sheet's form; null where it has none. */
  readonly form: CheckedFormOnSheet | null;
  /** All forms of the workbook, for suggestions. */
  readonly forms: readonly CheckedFormOnSheet[];
  /** Projects that were read from files: a form of an earlier year may be among them. */
  readonly fromFiles?: readonly Project[];
  /** The cell that is selected on the active sheet. */
  readonly selectedCell: CellAddress | null;
  readonly language: Language;
  /** By what the form is judged. */
  readonly settings?: Settings;
  /** Whether somebody is still filling it in: its empty fields are no faults yet. */
  readonly isBeingFilled?: boolean;
  /** The field that is to have the focus as soon as the form is drawn. */
  readonly wantedField?: FieldPath | "first-empty" | null;
  /** The field that was to have the focus has it. */
  readonly arrived?: () => void;
}

/** The active sheet's form, field by field, in the form's own order; what is written in a field is written on the sheet. */
export function FormView({ form, ...props }: FormViewProps): ReactElement {
  if (!form) return <NoForm language={props.language} />;
  const { top, left } = form.form.range;
  // What is being typed belongs to one form: another one begins afresh.
  return <FormFields key={`${form.sheet.id} ${top} ${left}`} form={form} {...props} />;
}

function NoForm({ language }: { readonly language: Language }): ReactElement {
  return (
    <div className="form-view no-form">
      <p>{sayForm(language, "no-form")}</p>
      <p className="aside">{sayForm(language, "no-form-what-to-do")}</p>
    </div>
  );
}

const noProjects: readonly Project[] = [];
const nothing = (): void => undefined;

function FormFields(props: FormViewProps & { readonly form: CheckedFormOnSheet }): ReactElement {
  const { form, selectedCell, language, settings = defaultSettings } = props;
  const { isBeingFilled = false, wantedField = null, arrived = nothing } = props;
  const view = useRef<HTMLDivElement>(null);
  const say = useCallback((key: FormTextKey, values?: Values) => sayForm(language, key, values), [language]);
  const [drafts] = useState(createDrafts);
  const found = useTypedFindings(form, drafts, settings);
  const findings = useMemo(
    () => byField(findingsInView(form.form, found, drafts.getState(), isBeingFilled)),
    [form, found, drafts, isBeingFilled],
  );
  useSelectedField(view, selectedCell && fieldAt(form.form, selectedCell));
  const earlier = useEarlierYear(form.form, props.forms, props.fromFiles ?? noProjects);
  const reached = useReachedEarlier(form.form, props.forms);
  const way = useWayOn(view, form.form, wantedField, arrived);
  const isReadOnly = form.sheet.isProtected;
  return (
    <FormContext.Provider
      value={{
        ...props,
        checked: form,
        earlier,
        reached,
        drafts,
        findings,
        isReadOnly,
        limits: settings,
        say,
      }}
    >
      <div
        ref={view}
        className="form-view"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || isComposing(event)) return;
          event.preventDefault();
          way.goOn();
        }}
      >
        <FormProgress {...way} />
        {isReadOnly && <p className="protected">{say("protected")}</p>}
        <BasicsSection />
        {form.form.paper ? <PaperSectionsLater /> : <TargetSections />}
      </div>
    </FormContext.Provider>
  );
}

/** What a 申报表 has below its head. */
function TargetSections(): ReactElement {
  return (
    <>
      <FundingSection />
      <GoalsSection />
      <LongTermSection />
      <IndicatorsSection />
    </>
  );
}

function byField(findings: readonly CheckedFinding[]): ReadonlyMap<FieldPath, readonly CheckedFinding[]> {
  const fields = new Map<FieldPath, CheckedFinding[]>();
  for (const finding of findings) fields.set(finding.field, [...(fields.get(finding.field) ?? []), finding]);
  return fields;
}
