import type { SheetFilter, Table } from "../book/book";
import { type Area, columnCount, sameArea } from "../engine/area";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import type { FilterTarget } from "../protocol/targets";
import { cellsOf, findCells, only } from "../range/cells";
import { setFilter, setTableFilter, tableCriteria } from "../range/filter";
import { bodyOf, hasHeaders } from "./table-areas";

/** A table's filter: it has one while its headings show buttons for it. */
function tableFilter({ sheet }: FilterTarget, table: Table): SheetFilter | null {
  const target = { sheet, item: table };
  if (!hasHeaders(target) || table.fields["showFilterButton"] === false) return null;
  return {
    area: { ...bodyOf(target), top: table.area.top },
    criteria: tableCriteria(table),
  };
}
const filterOf = (target: FilterTarget): SheetFilter | null =>
  target.table ? tableFilter(target, target.table) : target.sheet.filter;

const demandFilter = (target: FilterTarget): SheetFilter => {
  const filter = filterOf(target);
  if (!filter) throw new ExcelError("InvalidOperation");
  return filter;
};

function set({ sheet, table }: FilterTarget, filter: SheetFilter | null): void {
  if (!table) {
    setFilter(sheet, filter);
    return;
  }
  setTableFilter(sheet, table, bodyOf({ sheet, item: table }), filter?.criteria ?? {});
  sheet.book.history.change(table, "fields", { ...table.fields, showFilterButton: filter !== null });
}

/** What is filtered: as asked, or the table, whatever is asked. */
const areaOf = ({ sheet, table }: FilterTarget, asked: Area): Area =>
  table ? { ...bodyOf({ sheet, item: table }), top: table.area.top } : asked;

const rangeOf = (target: FilterTarget): HostObject | null => {
  const filter = filterOf(target);
  return filter && object("Range", cellsOf(target.sheet, filter.area));
};

/** The filter of a sheet or of a table: by values, by one or two conditions, by rank. */
export const autoFilterType = objectType("AutoFilter", {
  properties: {
    enabled: { get: (target) => filterOf(target) !== null },
    isDataFiltered: { get: (target) => Object.keys(filterOf(target)?.criteria ?? {}).length > 0 },
    criteria: {
      get: (target) => {
        const filter = filterOf(target);
        const length = filter ? columnCount(filter.area) : 0;
        return Array.from({ length }, (_, column) => filter?.criteria[column] ?? null);
      },
    },
  },
  methods: {
    apply: (target, args) => {
      const column = args.optionalNumber(1);
      const area = areaOf(target, only(args.maybe(0, "Range") ?? findCells(target.sheet, args.text(0))));
      if (column !== undefined && (column < 0 || column >= columnCount(area)))
        throw new ExcelError("InvalidArgument");
      const before = filterOf(target);
      const kept = before && sameArea(before.area, area) ? before.criteria : {};
      const given =
        column !== undefined && (args.all[2] ?? null) !== null ? { [column]: args.fields(2) } : {};
      set(target, { area, criteria: { ...kept, ...given } });
    },
    clearCriteria: (target) => {
      set(target, { ...demandFilter(target), criteria: {} });
    },
    clearColumnCriteria: (target, args) => {
      const { area, criteria } = demandFilter(target);
      const others = Object.entries(criteria).filter(([column]) => Number(column) !== args.number(0));
      set(target, { area, criteria: Object.fromEntries(others) });
    },
    reapply: (target) => {
      set(target, demandFilter(target));
    },
    remove: (target) => {
      if (filterOf(target)) set(target, null);
    },
    getRange: (target) => {
      const found = rangeOf(target);
      if (!found) throw new ExcelError("ItemNotFound");
      return found;
    },
    getRangeOrNullObject: rangeOf,
  },
});
