import { type Area, columnCount, rowCount } from "../engine/area";
import { ExcelError } from "../errors";
import type { Members, Method } from "../protocol/object-type";
import { type Cells, cellsAddress, cellsOf, only } from "../range/cells";
import {
  formatProtectionType,
  rangeBorderType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
} from "./range-format";
import { sides } from "./border-sides";

/** Formats of many cells at once: the same members as `range.format`, asked for and set as plain objects. */
type Tree = Readonly<Record<string, unknown>>;

const children: Readonly<Record<string, Members<never>>> = {
  font: rangeFontType.members,
  fill: rangeFillType.members,
  protection: formatProtectionType.members,
};
const formatMembers = rangeFormatType.members;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

function readMembers(members: Members<never>, target: unknown, asked: Tree): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === undefined) continue;
    const get = members.properties?.[name]?.get;
    // Excel passes over names that it does not know.
    if (get) found[name] = get(target as never);
  }
  return found;
}

function readFormat(cells: Cells, asked: Tree): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    const child = children[name];
    if (child && isTree(wanted)) found[name] = readMembers(child, cells, wanted);
    else if (name === "borders" && isTree(wanted)) {
      const names =
        "color" in wanted || "style" in wanted || "weight" in wanted
          ? Object.fromEntries(Object.keys(sides).map((side) => [side, wanted]))
          : wanted;
      found[name] = Object.fromEntries(
        Object.entries(names).map(([side, fields]) => [
          keyOfSide(side),
          readMembers(rangeBorderType.members as never, { cells, side: sideOf(side) }, fields as Tree),
        ]),
      );
    } else Object.assign(found, readMembers(formatMembers as never, cells, { [name]: wanted }));
  }
  return found;
}

/** In the plain objects `EdgeTop` is `top`, and `InsideVertical` is `vertical` (office.js's `CellBorderCollection`). */
function keyOfSide(side: string): string {
  const name = side.replace(/^(?:Edge|Inside)/, "");
  return name.charAt(0).toLowerCase() + name.slice(1);
}
/** Sides are named `EdgeTop` as keys of borders, `top` or `edgeTop` in the plain objects. */
function sideOf(name: string): string {
  const wanted = name.toLowerCase();
  const found = Object.entries(sides).find(([key]) =>
    [wanted, `edge${wanted}`, `inside${wanted}`].includes(key.toLowerCase()),
  );
  if (!found) throw new ExcelError("InvalidArgument");
  return found[1];
}

function setMembers(members: Members<never>, target: unknown, given: Tree): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const set = members.properties?.[name]?.set;
    if (!set) throw new ExcelError("ApiNotFound", `This Excel cannot set ${name} here.`);
    set(target as never, value);
  }
}

function setFormat(cells: Cells, given: Tree): void {
  for (const [name, value] of Object.entries(given)) {
    const child = children[name];
    if (child && isTree(value)) setMembers(child, cells, value);
    else if (name === "borders" && isTree(value)) {
      for (const [side, fields] of Object.entries(value)) {
        if (isTree(fields)) setMembers(rangeBorderType.members, { cells, side: sideOf(side) }, fields);
      }
    } else setMembers(formatMembers, cells, { [name]: value });
  }
}

/** Reads what was asked of some cells: their format, and what else the API offers there. */
function readCells(cells: Cells, asked: Tree, members: Members<never>): Record<string, unknown> {
  const { format, address, ...rest } = asked;
  return {
    ...(address === true && { address: cellsAddress(cells) }),
    ...(isTree(format) && { format: readFormat(cells, format) }),
    ...readMembers(members, cells, rest),
  };
}

const plainMembers = (names: readonly string[], range: () => Members<Cells>): Members<never> => ({
  get properties() {
    const properties = range().properties ?? {};
    return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name))) as never;
  },
});

let rangeMembers: Members<Cells> = {};
/** The range's own members, told once they exist (they hold these methods). */
export const useRangeMembers = (members: Members<Cells>): void => {
  rangeMembers = members;
};
const ofCell = plainMembers(
  ["style", "hyperlink", "rowHidden", "columnHidden", "hidden", "numberFormat"],
  () => rangeMembers,
);
const ofRow = plainMembers(["rowHidden", "rowIndex", "style"], () => rangeMembers);
const ofColumn = plainMembers(["columnHidden", "columnIndex", "style"], () => rangeMembers);

const grid = (area: Area, each: (part: Area) => unknown): unknown[][] =>
  Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (__, column) => {
      const [top, left] = [area.top + row, area.left + column];
      return each({ top, left, bottom: top, right: left });
    }),
  );
const rowsOf = (area: Area): Area[] =>
  Array.from({ length: rowCount(area) }, (_, row) => ({
    ...area,
    top: area.top + row,
    bottom: area.top + row,
  }));
const columnsOf = (area: Area): Area[] =>
  Array.from({ length: columnCount(area) }, (_, column) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  }));

function apply(cells: Cells, given: unknown, members: Members<never>): void {
  if (!isTree(given)) return;
  const { format, ...rest } = given;
  if (isTree(format)) setFormat(cells, format);
  setMembers(members, cells, rest);
}

const list = (given: unknown, length: number): readonly unknown[] => {
  if (!Array.isArray(given) || given.length !== length) throw new ExcelError("InvalidArgument");
  return given as readonly unknown[];
};

/** `getCellProperties`, `setCellProperties` and their kin for rows and columns. */
export const rangeCellProperties: Readonly<Record<string, Method<Cells>>> = {
  getCellProperties: (cells, args) =>
    grid(only(cells), (part) => readCells(cellsOf(cells.sheet, part), args.fields(0), ofCell)),
  setCellProperties: (cells, args) => {
    const area = only(cells);
    const rows = list(args.all[0], rowCount(area)).map((row) => list(row, columnCount(area)));
    grid(area, (part) => {
      apply(cellsOf(cells.sheet, part), rows[part.top - area.top]?.[part.left - area.left], ofCell);
    });
  },
  getRowProperties: (cells, args) =>
    rowsOf(only(cells)).map((part) => readCells(cellsOf(cells.sheet, part), args.fields(0), ofRow)),
  setRowProperties: (cells, args) => {
    const parts = rowsOf(only(cells));
    for (const [index, given] of list(args.all[0], parts.length).entries()) {
      const part = parts[index];
      if (part) apply(cellsOf(cells.sheet, part), given, ofRow);
    }
  },
  getColumnProperties: (cells, args) =>
    columnsOf(only(cells)).map((part) => readCells(cellsOf(cells.sheet, part), args.fields(0), ofColumn)),
  setColumnProperties: (cells, args) => {
    const parts = columnsOf(only(cells));
    for (const [index, given] of list(args.all[0], parts.length).entries()) {
      const part = parts[index];
      if (part) apply(cellsOf(cells.sheet, part), given, ofColumn);
    }
  },
};
