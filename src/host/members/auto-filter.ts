import type { Sheet, SheetFilter } from "../book/book";
import { columnCount, sameArea } from "../engine/area";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import { cellsOf, findCells, only } from "../range/cells";
import { setFilter } from "../range/filter";

const rangeOf = (sheet: Sheet): HostObject | null =>
  sheet.filter && object("Range", cellsOf(sheet, sheet.filter.area));

const demandFilter = ({ filter }: Sheet): SheetFilter => {
  if (!filter) throw new ExcelError("InvalidOperation");
  return filter;
};

/** A sheet's filter: by values, by one or two conditions, by rank. */
export const autoFilterType = objectType("AutoFilter", {
  properties: {
    enabled: { get: ({ filter }) => filter !== null },
    isDataFiltered: { get: ({ filter }) => filter !== null && Object.keys(filter.criteria).length > 0 },
    criteria: {
      get: ({ filter }) =>
        Array.from(
          { length: filter ? columnCount(filter.area) : 0 },
          (_, column) => filter?.criteria[column] ?? null,
        ),
    },
  },
  methods: {
    apply: (sheet, args) => {
      const area = only(args.maybe(0, "Range") ?? findCells(sheet, args.text(0)));
      const column = args.optionalNumber(1);
      const kept = sheet.filter && sameArea(sheet.filter.area, area) ? sheet.filter.criteria : {};
      const given = args.all[2] === null || args.all[2] === undefined ? undefined : args.fields(2);
      if (column !== undefined && (column < 0 || column >= columnCount(area)))
        throw new ExcelError("InvalidArgument");
      setFilter(sheet, {
        area,
        criteria: column !== undefined && given ? { ...kept, [column]: given } : kept,
      });
    },
    clearCriteria: (sheet) => {
      setFilter(sheet, { ...demandFilter(sheet), criteria: {} });
    },
    clearColumnCriteria: (sheet, args) => {
      const { area, criteria } = demandFilter(sheet);
      const others = Object.entries(criteria).filter(([column]) => Number(column) !== args.number(0));
      setFilter(sheet, { area, criteria: Object.fromEntries(others) });
    },
    reapply: (sheet) => {
      setFilter(sheet, demandFilter(sheet));
    },
    remove: (sheet) => {
      if (sheet.filter) setFilter(sheet, null);
    },
    getRange: (sheet) => {
      const found = rangeOf(sheet);
      if (!found) throw new ExcelError("ItemNotFound");
      return found;
    },
    getRangeOrNullObject: rangeOf,
  },
});
