import type { Table } from "../book/book";
import { ExcelError } from "../errors";
import { type Method, objectType } from "../protocol/object-type";
import type { OfSheet, TableLine } from "../protocol/targets";
import { setTableFilter, tableCriteria } from "../range/filter";
import { bodyOf } from "./table-areas";

const setAll = ({ sheet, item: table }: OfSheet<Table>, criteria: ReturnType<typeof tableCriteria>): void => {
  setTableFilter(sheet, table, bodyOf({ sheet, item: table }), criteria);
};

/** What `Table` has of filters. */
export const tableFilterMethods: Readonly<Record<string, Method<OfSheet<Table>>>> = {
  clearFilters: (target) => {
    setAll(target, {});
  },
  reapplyFilters: (target) => {
    setAll(target, tableCriteria(target.item));
  },
};

const given = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
function apply({ sheet, table, index }: TableLine, criteria: Readonly<Record<string, unknown>>): void {
  const kept = tableCriteria(table);
  setAll({ sheet, item: table }, { ...kept, [index]: given(criteria) });
}
const ranked =
  (filterOn: string): Method<TableLine> =>
  (target, args) => {
    apply(target, { filterOn, criterion1: String(args.number(0)) });
  };

/** The filter of a table's column: by values, by one or two conditions, by rank or the average. */
export const filterType = objectType("Filter", {
  properties: { criteria: { get: ({ table, index }) => tableCriteria(table)[index] ?? null } },
  methods: {
    apply: (target, args) => {
      apply(target, args.fields(0));
    },
    applyBottomItemsFilter: ranked("BottomItems"),
    applyBottomPercentFilter: ranked("BottomPercent"),
    applyTopItemsFilter: ranked("TopItems"),
    applyTopPercentFilter: ranked("TopPercent"),
    applyCustomFilter: (target, args) => {
      const criterion2 = args.optionalText(1);
      const operator = args.optionalText(2) ?? "And";
      apply(target, { filterOn: "Custom", criterion1: args.text(0), criterion2, operator });
    },
    applyDynamicFilter: (target, args) => {
      apply(target, { filterOn: "Dynamic", dynamicCriteria: args.text(0) });
    },
    applyValuesFilter: (target, args) => {
      if (!Array.isArray(args.all[0])) throw new ExcelError("InvalidArgument");
      apply(target, { filterOn: "Values", values: args.all[0] });
    },
    clear: ({ sheet, table, index }) => {
      const others = Object.entries(tableCriteria(table)).filter(([column]) => Number(column) !== index);
      setAll({ sheet, item: table }, Object.fromEntries(others));
    },
  },
});
