import { recalculate } from "../engine/engine";
import type { Method } from "../protocol/object-type";
import { object } from "../protocol/object-type";
import { ExcelError } from "../errors";
import { type Cells, cellsOf, findCells, only } from "../range/cells";
import { clear } from "../range/clear";
import { copyCells, moveCellsTo } from "../range/copy";
import { removeDuplicates } from "../range/duplicates";
import { fillFrom } from "../range/fill";
import { findFirst, readCriteria, replaceIn } from "../range/find";
import { mergeCells, unmergeCells } from "../range/merging";
import { group, readAxis, setDetails } from "../range/outline";
import { deleteCells, insertCells } from "../range/structure";
import { select } from "../sheets/activation";

const oneOf = <Option extends string>(value: string, options: readonly Option[]): Option => {
  const found = options.find((option) => option === value);
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
};

/** Methods that change cells or the selection. */
export const rangeActions: Readonly<Record<string, Method<Cells>>> = {
  clear: (cells, args) => {
    clear(cells, args.optionalText(0) ?? "All");
  },
  delete: (cells, args) => {
    const direction = oneOf(args.text(0), ["Up", "Left"]) === "Up" ? "up" : "left";
    deleteCells(cells.sheet, only(cells), direction);
  },
  insert: (cells, args) => {
    const area = only(cells);
    insertCells(cells.sheet, area, oneOf(args.text(0), ["Down", "Right"]) === "Down" ? "down" : "right");
    return object("Range", cellsOf(cells.sheet, area));
  },
  merge: (cells, args) => {
    mergeCells(cells.sheet, only(cells), args.flag(0));
  },
  unmerge: (cells) => {
    unmergeCells(cells.sheet, only(cells));
  },
  group: (cells, args) => {
    group(cells, readAxis(args.text(0)), 1);
  },
  ungroup: (cells, args) => {
    group(cells, readAxis(args.text(0)), -1);
  },
  showGroupDetails: (cells, args) => {
    setDetails(cells, readAxis(args.text(0)), true);
  },
  hideGroupDetails: (cells, args) => {
    setDetails(cells, readAxis(args.text(0)), false);
  },
  select: (cells) => {
    select(cells.sheet, [only(cells)]);
  },
  calculate: (cells) => recalculate(cells.sheet.book.engine),
  setDirty: (cells) => recalculate(cells.sheet.book.engine),
  copyFrom: (cells, args) => {
    const source =
      args.maybe(0, "Range") ?? args.maybe(0, "RangeAreas") ?? findCells(cells.sheet, args.text(0));
    copyCells(cells, source, {
      what: args.optionalText(1) ?? "All",
      skipBlanks: args.flag(2),
      transpose: args.flag(3),
    });
  },
  moveTo: (cells, args) => {
    moveCellsTo(cells, args.maybe(0, "Range") ?? findCells(cells.sheet, args.text(0)));
  },
  autoFill: (cells, args) => {
    const target = args.maybe(0, "Range") ?? findCells(cells.sheet, args.text(0));
    fillFrom(cells, target, args.optionalText(1) ?? "FillDefault");
  },
  replaceAll: (cells, args) => replaceIn(cells, args.text(0), args.text(1), readCriteria(args.fields(2))),
  find: (cells, args) => {
    const first = findFirst(cells, args.text(0), readCriteria(args.fields(1)));
    if (!first) throw new ExcelError("ItemNotFound");
    return object("Range", cellsOf(cells.sheet, first));
  },
  findOrNullObject: (cells, args) => {
    const first = findFirst(cells, args.text(0), readCriteria(args.fields(1)));
    return first ? object("Range", cellsOf(cells.sheet, first)) : null;
  },
  removeDuplicates: (cells, args) => {
    const columns = args.all[0];
    if (!Array.isArray(columns)) throw new ExcelError("InvalidArgument");
    return object("RemoveDuplicatesResult", removeDuplicates(cells, columns.map(Number), args.flag(1)));
  },
  /** The client asks this before it writes a large array in slices. */
  _ValidateArraySize: (cells, args) => {
    const [rows, columns] = [args.number(0), args.number(1)];
    const area = only(cells);
    if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1)
      throw new ExcelError("InvalidArgument");
  },
};
