import type { Table } from "../book/book";
import { type Area, columnCount, rowCount } from "../engine/area";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import type { OfSheet, TableLine } from "../protocol/targets";
import { cellsOf, usedArea } from "../range/cells";
import { assign } from "../range/edit";
import { readMatrix } from "../range/matrix";
import { deleteCells, insertCells } from "../range/structure";
import { collection, countOf, sameText } from "./collection";
import { bodyOf, hasHeaders } from "./table-areas";

type Of = OfSheet<Table>;
const line = ({ sheet, item }: Of, index: number): TableLine => ({ sheet, table: item, index });
const ofLine = ({ sheet, table }: TableLine): Of => ({ sheet, item: table });
const plain = ({ value }: { readonly value: unknown }): unknown => value ?? "";

/** The column's cells: with its heading, or only below it. */
const columnArea = (target: TableLine, whole: boolean): Area => {
  const area = whole ? target.table.area : bodyOf(ofLine(target));
  const column = target.table.area.left + target.index;
  if (column > target.table.area.right) throw new ExcelError("ItemNotFound");
  return { ...area, left: column, right: column };
};
const rowArea = (target: TableLine): Area => {
  const body = bodyOf(ofLine(target));
  const row = body.top + target.index;
  if (row > body.bottom) throw new ExcelError("ItemNotFound");
  return { ...body, top: row, bottom: row };
};
const heading = (target: TableLine): string => {
  const area = columnArea(target, true);
  return hasHeaders(ofLine(target))
    ? String(target.sheet.book.engine.cell(target.sheet.id, area.top, area.left).value ?? "")
    : `Column${target.index + 1}`;
};

const columns = (target: Of): HostObject[] =>
  Array.from({ length: columnCount(target.item.area) }, (_, index) =>
    object("TableColumn", line(target, index)),
  );
const rows = (target: Of): HostObject[] =>
  Array.from({ length: rowCount(bodyOf(target)) }, (_, index) => object("TableRow", line(target, index)));

/** Makes room for a column or rows within the table, moving only what stands below or right of it. */
function addColumn(
  target: Of,
  at: number | undefined,
  values: unknown,
  name: string | undefined,
): HostObject {
  const { sheet, item: table } = target;
  const count = columnCount(table.area);
  const index = at === undefined || at < 0 || at >= count ? count : at;
  const left = table.area.left + index;
  insertCells(sheet, { ...table.area, left, right: left }, "right");
  const grown = { ...table.area, right: table.area.left + count };
  sheet.book.history.change(table, "area", { ...grown, left: index === 0 ? left : grown.left });
  const added = line(target, index);
  if (Array.isArray(values))
    assign(cellsOf(sheet, columnArea(added, values.length > rowCount(bodyOf(target)))), values);
  const head = cellsOf(sheet, { ...table.area, left, right: left, bottom: table.area.top });
  if (name !== undefined) assign(head, name);
  else if (sheet.book.engine.cell(sheet.id, table.area.top, left).value === null)
    assign(head, `Column${count + 1}`);
  return object("TableColumn", added);
}

function isBlankRow({ sheet }: Of, body: Area): boolean {
  return body.top === body.bottom && !usedArea(sheet, true, body);
}

function addRows(target: Of, at: number | undefined, values: unknown): HostObject {
  const { sheet, item: table } = target;
  const matrix = Array.isArray(values)
    ? Array.isArray(values[0])
      ? (values as unknown[][])
      : [values]
    : [[]];
  const body = bodyOf(target);
  const { area: whole } = table;
  if (isBlankRow(target, body)) {
    // A table that was made of headings only has one blank row, which the first rows fill.
    const more = matrix.length - 1;
    if (more > 0) insertCells(sheet, { ...body, top: body.bottom + 1, bottom: body.bottom + more }, "down");
    sheet.book.history.change(table, "area", { ...whole, bottom: whole.bottom + more });
    if (matrix[0]?.length) assign(cellsOf(sheet, { ...body, bottom: body.bottom + more }), matrix);
    return object("TableRow", line(target, 0));
  }
  const index = at === undefined || at < 0 ? rowCount(body) : at;
  const top = body.top + index;
  const area = { ...body, top, bottom: top + matrix.length - 1 };
  const { bottom } = table.area;
  insertCells(sheet, area, "down");
  sheet.book.history.change(table, "area", {
    ...table.area,
    top: target.item.area.top,
    bottom: bottom + matrix.length,
  });
  if (matrix[0]?.length) assign(cellsOf(sheet, area), matrix);
  return object("TableRow", line(target, index));
}

export const tableColumnCollectionType = objectType("TableColumnCollection", {
  ...collection<Of>(
    columns,
    (target, key) => {
      const index =
        typeof key === "number"
          ? key - 1
          : columns(target).findIndex(
              (found) =>
                sameText(heading(found.target as TableLine), key) ||
                String((found.target as TableLine).index + 1) === key,
            );
      return index >= 0 && index < columnCount(target.item.area)
        ? object("TableColumn", line(target, index))
        : null;
    },
    { add: (target, args) => addColumn(target, args.optionalNumber(0), args.all[1], args.optionalText(2)) },
  ),
  properties: countOf(columns),
});

export const tableColumnType = objectType("TableColumn", {
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: heading,
      set: (target, value) => {
        assign(cellsOf(target.sheet, { ...columnArea(target, true), bottom: target.table.area.top }), value);
      },
    },
    values: {
      get: (target) => readMatrix(cellsOf(target.sheet, columnArea(target, true)), plain),
      set: (target, value) => {
        assign(cellsOf(target.sheet, columnArea(target, true)), value);
      },
    },
  },
  objects: { filter: (target) => object("Filter", target) },
  methods: {
    getRange: (target) => object("Range", cellsOf(target.sheet, columnArea(target, true))),
    getDataBodyRange: (target) => object("Range", cellsOf(target.sheet, columnArea(target, false))),
    getHeaderRowRange: (target) =>
      object("Range", cellsOf(target.sheet, { ...columnArea(target, true), bottom: target.table.area.top })),
    delete: (target) => {
      deleteCells(target.sheet, columnArea(target, true), "left");
    },
  },
  identity: (target) => ({ Id: String(target.index + 1) }),
});

export const tableRowCollectionType = objectType("TableRowCollection", {
  ...collection<Of>(rows, (target, key) => rows(target)[Number(key)] ?? null, {
    add: (target, args) => addRows(target, args.optionalNumber(0), args.all[1]),
    deleteRowsAt: (target, args) => {
      const body = bodyOf(target);
      const top = body.top + args.number(0);
      deleteCells(target.sheet, { ...body, top, bottom: top + (args.optionalNumber(1) ?? 1) - 1 }, "up");
    },
  }),
  properties: countOf(rows),
});

export const tableRowType = objectType("TableRow", {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) => readMatrix(cellsOf(target.sheet, rowArea(target)), plain),
      set: (target, value) => {
        assign(cellsOf(target.sheet, rowArea(target)), value);
      },
    },
  },
  methods: {
    getRange: (target) => object("Range", cellsOf(target.sheet, rowArea(target))),
    delete: (target) => {
      deleteCells(target.sheet, rowArea(target), "up");
    },
  },
});
