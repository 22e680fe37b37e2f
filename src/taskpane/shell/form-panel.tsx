import { useMemo, type ReactElement } from "react";
import { cellOf } from "../../core/checks/cell-of";
import type { CurrencyUnit, FieldPath, Indicator, IndicatorList } from "../../core/form/project";
import { FormView } from "../form/form-view";
import { usePane, usePaneState } from "../pane-context";
import { isBeingFilled } from "../store/being-filled";
import { formAtSelection } from "../store/form-at-selection";
import { settingsInForce } from "../store/rules-in-force";

/** The active sheet's form: of several on a sheet, the one that the selected cell is in. */
export function FormPanel(): ReactElement {
  const pane = usePane();
  const form = usePaneState(formAtSelection);
  const sheets = usePaneState((state) => state.sheets);
  const selectedCell = usePaneState(({ selection }) => selection?.cell ?? null);
  const language = usePaneState((state) => state.language);
  const judged = usePaneState((state) => state.judged);
  const fromFiles = usePaneState((state) => state.fromFiles);
  const wantedField = usePaneState((state) => state.wantedField);
  const settings = usePaneState(settingsInForce);
  const forms = useMemo(() => (sheets ?? []).flatMap((sheet) => sheet.forms), [sheets]);
  const commands = useMemo(() => {
    // What is refused has been told by the pane; the field learns of it by the rejection.
    const onForm = (work: (on: NonNullable<typeof form>) => Promise<void>) =>
      form ? work(form) : Promise.resolve();
    return {
      edit: (field: FieldPath, text: string) => onForm((on) => pane.editField(on, field, text)),
      addIndicator: (list: IndicatorList, at: number | null, indicator: Indicator) =>
        onForm((on) => pane.addIndicator(on, list, at, indicator)),
      removeIndicator: (list: IndicatorList, index: number) =>
        onForm((on) => pane.removeIndicator(on, list, index)),
      moveIndicator: (list: IndicatorList, from: number, to: number) =>
        onForm((on) => pane.moveIndicator(on, list, from, to)),
      convertCurrency: (unit: CurrencyUnit) => onForm((on) => pane.convertCurrency(on, unit)),
      check: () => void pane.checkSheet(),
      showField: (field: FieldPath) => {
        const cell = form && cellOf(form.form, field);
        if (cell) void pane.showCell(form.sheet.id, cell);
      },
    };
  }, [pane, form]);
  return (
    <FormView
      form={form}
      forms={forms}
      fromFiles={fromFiles}
      selectedCell={selectedCell}
      language={language}
      settings={settings}
      isBeingFilled={form !== null && isBeingFilled(form, judged)}
      wantedField={wantedField}
      arrived={pane.hasArrived}
      {...commands}
    />
  );
}
