import type { Book, Sheet, Table } from "../book/book";
import { type Area, columnCount, intersect } from "../engine/area";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import type { OfSheet } from "../protocol/targets";
import { type Cells, cellsOf, findCells, only } from "../range/cells";
import { clear } from "../range/clear";
import { shownText } from "../range/text";
import { assign } from "../range/edit";
import { demandAllowed } from "../range/guard";
import { collection, countOf, sameText, without } from "./collection";
import { fields } from "./field";
import { bodyOf, hasHeaders, hasTotals } from "./table-areas";
import { tableFilterMethods } from "./table-filters";
import { sortRows } from "../range/sort";
import { insertCells } from "../range/structure";
import { workbookTarget } from "../events/event-queue";
import { tableCollectionEvents, tableEvents } from "../events/event-types";

export interface TableScope {
  readonly book: Book;
  readonly scope: Sheet | null;
  readonly within?: Cells;
}
const sheetsOf = ({ book, scope }: TableScope): Sheet[] => (scope ? [scope] : [...book.sheets.values()]);
const item = (sheet: Sheet, table: Table): HostObject => object("Table", { sheet, item: table });

const tablesIn = (target: TableScope): OfSheet<Table>[] =>
  sheetsOf(target)
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, item: table })))
    .filter(
      ({ item: table }) => !target.within || target.within.areas.some((area) => intersect(area, table.area)),
    );

function freeName(book: Book): string {
  const taken = new Set(
    tablesIn({ book, scope: null }).map(({ item: table }) => String(table.fields["name"]).toLowerCase()),
  );
  for (let number = 1; ; number++) if (!taken.has(`table${number}`)) return `Table${number}`;
}

/**
 * A table's heading cells hold texts, each another one, as in Excel: blank ones become `Column1`, `Column2`…, numbers their
 * text, and the second `Name` is `Name2`.
 */
function fillHeadings({ sheet, areas }: Cells): void {
  const [area] = areas;
  if (!area) return;
  const { engine, locale } = sheet.book;
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const at = { top: area.top, bottom: area.top, left: column, right: column };
    const cell = engine.cell(sheet.id, area.top, column);
    const wanted = cell.value === null ? `Column${column - area.left + 1}` : shownText(cell, locale);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (cell.value !== name || cell.formula !== undefined) assign(cellsOf(sheet, at), `'${name}`);
  }
}

function add(target: TableScope, cells: Cells, headers: boolean): HostObject {
  const { sheet } = cells;
  let area = only(cells);
  demandAllowed(sheet);
  const taken =
    sheet.tables.some((table) => intersect(table.area, area)) ||
    sheet.book.engine.merges(sheet.id).some((merge) => intersect(merge, area));
  if (taken) throw new ExcelError("MergedRangeConflict");
  if (!headers) {
    insertCells(sheet, { ...area, bottom: area.top }, "down");
    area = { ...area, bottom: area.bottom + 1 };
  } else if (area.top === area.bottom) area = { ...area, bottom: area.bottom + 1 };
  fillHeadings(cellsOf(sheet, area));
  const { book } = sheet;
  const table: Table = { id: `{T-${book.nextId()}}`, area, fields: { name: freeName(target.book) } };
  book.history.change(sheet, "tables", [...sheet.tables, table]);
  return item(sheet, table);
}

const all = (target: TableScope): HostObject[] =>
  tablesIn(target).map(({ sheet, item: table }) => item(sheet, table));
const find = (target: TableScope, key: unknown): HostObject | null => {
  const found = tablesIn(target).find(
    ({ item: table }) => table.id === key || sameText(String(table.fields["name"]), key),
  );
  return found ? item(found.sheet, found.item) : null;
};

export const tableCollectionType = objectType("TableCollection", {
  ...collection<TableScope>(all, find, {
    add: (target, args) => {
      const home = target.scope ?? target.book.sheets.get(target.book.activeSheet);
      const cells = args.maybe(0, "Range") ?? (home ? findCells(home, args.text(0)) : undefined);
      if (!cells) throw new ExcelError("InvalidArgument");
      return add(target, cells, args.flag(1));
    },
  }),
  properties: countOf(all),
  events: tableCollectionEvents,
  eventTarget: ({ scope }) => scope?.id ?? workbookTarget,
});

type Of = OfSheet<Table>;
const store = ({
  sheet,
  item: table,
}: Of): { history: Book["history"]; stored: Table; guard: () => void } => ({
  history: sheet.book.history,
  stored: table,
  guard: () => {
    demandAllowed(sheet);
  },
});
const range = ({ sheet }: Of, area: Area): HostObject => object("Range", cellsOf(sheet, area));

function setName(target: Of, value: unknown): void {
  const name = String(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new ExcelError("InvalidArgument");
  const taken = tablesIn({ book: target.sheet.book, scope: null }).some(
    ({ item: other }) => other !== target.item && sameText(String(other.fields["name"]), name),
  );
  if (taken) throw new ExcelError("ItemAlreadyExists");
  target.sheet.book.history.change(target.item, "fields", { ...target.item.fields, name });
}

const toggles = {
  showHeaders: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  style: "TableStyleMedium2",
};
const remove = ({ sheet, item: table }: Of): void => {
  sheet.book.history.change(sheet, "tables", without(sheet.tables, table));
};

export const tableSortType = objectType("TableSort", {
  methods: {
    apply: (target, args) => {
      const keys = args.all[0];
      if (!Array.isArray(keys)) throw new ExcelError("InvalidArgument");
      const options = { matchCase: args.flag(1), header: false, byColumns: false };
      sortRows(cellsOf(target.sheet, bodyOf(target)), keys as never, options);
    },
  },
});

export const tableType = objectType("Table", {
  properties: {
    ...fields<Of>(toggles, store),
    id: { get: ({ item: table }) => table.id },
    legacyId: { get: ({ item: table }) => table.id.replaceAll(/\D/g, "") },
    name: { get: ({ item: table }) => table.fields["name"], set: setName },
    showTotals: {
      get: hasTotals,
      set: (target, value) => {
        if (hasTotals(target) === (value === true)) return;
        const { area } = target.item;
        const { history } = target.sheet.book;
        history.change(target.item, "fields", { ...target.item.fields, showTotals: value === true });
        history.change(target.item, "area", { ...area, bottom: area.bottom + (value === true ? 1 : -1) });
        if (value !== true) clear(cellsOf(target.sheet, { ...area, top: area.bottom }), "Contents");
        else
          assign(
            cellsOf(target.sheet, {
              ...area,
              top: area.bottom + 1,
              bottom: area.bottom + 1,
              right: area.left,
            }),
            "Total",
          );
      },
    },
  },
  objects: {
    worksheet: ({ sheet }) => object("Worksheet", sheet),
    sort: (target) => object("TableSort", target),
    autoFilter: ({ sheet, item: table }) => object("AutoFilter", { sheet, table }),
    columns: (target) => object("TableColumnCollection", target),
    rows: (target) => object("TableRowCollection", target),
  },
  methods: {
    ...tableFilterMethods,
    getRange: (target) => range(target, target.item.area),
    getDataBodyRange: (target) => range(target, bodyOf(target)),
    getHeaderRowRange: (target) => {
      if (!hasHeaders(target)) throw new ExcelError("InvalidOperation");
      return range(target, { ...target.item.area, bottom: target.item.area.top });
    },
    getTotalRowRange: (target) => {
      if (!hasTotals(target)) throw new ExcelError("InvalidOperation");
      return range(target, { ...target.item.area, top: target.item.area.bottom });
    },
    convertToRange: (target) => {
      remove(target);
      return range(target, target.item.area);
    },
    resize: (target, args) => {
      const cells = args.maybe(0, "Range") ?? findCells(target.sheet, args.text(0));
      const area = only(cells);
      if (area.top !== target.item.area.top || columnCount(area) === 0)
        throw new ExcelError("InvalidArgument");
      target.sheet.book.history.change(target.item, "area", area);
      fillHeadings(cellsOf(target.sheet, area));
    },
    delete: (target) => {
      const changes: { row: number; column: number; value: null; format: object }[] = [];
      target.sheet.book.engine.each(target.sheet.id, target.item.area, (row, column) =>
        changes.push({ row, column, value: null, format: {} }),
      );
      target.sheet.book.engine.write(target.sheet.id, changes);
      remove(target);
    },
  },
  events: tableEvents,
  eventTarget: ({ item: table }) => table.id,
  identity: ({ item: table }) => ({ Id: table.id }),
});
