import { useMemo } from "react";
import type { CheckedSheet } from "../../actions/checked-sheet";
import type { ListColumn } from "../../core/form/list-columns";
import { listRows, type ListRow } from "../../core/rollup/list/list-rows";
import type { ListChoice } from "../../core/rollup/list/list-table";
import { refusedIn, type Refused } from "../../core/rollup/list/refused";
import { usePaneState } from "../pane-context";
import { settingsInForce } from "../store/rules-in-force";

/** The list of all indicators of the workbook's 申报表, and what a budget system would refuse of it. */
export interface WorkbookList {
  readonly rows: readonly ListRow[];
  readonly choice: ListChoice;
  readonly refused: readonly (Refused & { readonly sheet: CheckedSheet["sheet"] })[];
}

export function useList(): WorkbookList {
  const sheets = usePaneState((state) => state.sheets);
  const columns: readonly ListColumn[] = usePaneState((state) => settingsInForce(state).listColumns);
  const currency = usePaneState(({ settings }) => settings.unit);
  return useMemo(() => {
    const choice = { columns, currency };
    const all = (sheets ?? []).flatMap(({ sheet, forms }) => forms.map(({ form }) => ({ sheet, form })));
    const targets = all.filter(({ form }) => form.kind === "target");
    const sheetOf = new Map(targets.map(({ form, sheet }) => [form, sheet]));
    const rows = listRows(targets.map(({ form }) => form));
    const refused = refusedIn(rows, choice).flatMap((own) => {
      const sheet = sheetOf.get(own.form);
      return sheet ? [{ ...own, sheet }] : [];
    });
    return { rows, choice, refused };
  }, [sheets, columns, currency]);
}
