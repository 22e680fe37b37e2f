import type { ListColumn, ListColumnKey } from "../../form/list-columns";
import type { CurrencyUnit } from "../../form/project";
import { textCell, type ColumnLook, type TableSheet } from "../tables/table-sheet";
import { listHeaders, rowTexts, type ListRow } from "./list-rows";

/** In points; what is not named is a word. */
const widths: Readonly<Partial<Record<ListColumnKey, number>>> = {
  project: 140,
  unit: 110,
  department: 110,
  annualGoal: 220,
  level2: 96,
  name: 130,
  value: 84,
  note: 140,
};
const wordWidth = 66;
const words: ReadonlySet<ListColumnKey> = new Set([
  "nature",
  "sign",
  "value",
  "measure",
  "weight",
  "year",
  "budget",
]);

/** How a list is wanted. */
export interface ListChoice {
  readonly columns: readonly ListColumn[];
  /** In which budgets are given. */
  readonly currency: CurrencyUnit;
}

/**
 * Plans the list as a sheet: a header in the first row, a row for each indicator, all cells texts, so that nothing that a
 * system is to be given is changed by the way. It is read back as any list is.
 */
export function listTable(rows: readonly ListRow[], { columns, currency }: ListChoice): TableSheet {
  const headers = listHeaders(columns, currency);
  return {
    ...{ name: "绩效指标清单", table: "FormsList", title: "绩效指标清单", chart: null },
    columns: columns.map(({ is }, at) => {
      const look: ColumnLook = words.has(is) ? "word" : "text";
      const header = headers[at] ?? "";
      const width = widths[is] ?? wordWidth;
      return { key: `${is} ${at}`, header, otherHeaders: [header], look, width, total: null };
    }),
    rows: rows.map((row) => rowTexts(row, columns, currency).map((text) => textCell(text))),
    identities: [],
    gone: { key: "", text: "" },
  };
}
