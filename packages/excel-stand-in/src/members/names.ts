import type { Book, DefinedName, Sheet } from "../book/book";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import type { NameTarget } from "../protocol/targets";
import { readArea, areaAddress, quotedSheet } from "../references/address";
import { type Cells, cellsOfFormula, only, sheetName } from "../range/cells";
import { valueType } from "../range/edit";
import { readMatrix } from "../range/matrix";
import { tellNames } from "../range/shift-book";
import { collection, sameText, without } from "./collection";

interface Scope {
  readonly book: Book;
  readonly scope: Sheet | null;
}
const holder = ({ book, scope }: Scope): { names: readonly DefinedName[] } => scope ?? book;
const setNames = (target: Scope, names: readonly DefinedName[]): void => {
  target.book.history.change(holder(target), "names", names);
  tellNames(target.book);
  target.book.history.record({
    undo: () => {
      tellNames(target.book);
    },
    redo: () => {
      tellNames(target.book);
    },
  });
};
const item = (target: Scope, name: DefinedName): HostObject => object("NamedItem", { ...target, name });

/** A workbook's collection lists the names of its sheets, too. */
function all(target: Scope): HostObject[] {
  const own = holder(target).names.map((name) => item(target, name));
  if (target.scope) return own;
  return [
    ...own,
    ...[...target.book.sheets.values()].flatMap((scope) =>
      scope.names.map((name) => item({ book: target.book, scope }, name)),
    ),
  ];
}

/** Letters, digits, `_`, `.`, `\\`; not like a cell address; at most 255 characters (Excel, "Names in formulas"). */
function demandName(target: Scope, name: string): void {
  const fits = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!fits || readArea(name) || /^(R|C|R\d+C\d+)$/i.test(name)) throw new ExcelError("InvalidArgument");
  if (holder(target).names.some((other) => sameText(other.name, name)))
    throw new ExcelError("ItemAlreadyExists");
}

/** A formula that means the cells: `=Sheet1!$A$1:$B$2`. */
export const reference = (cells: Cells): string =>
  `=${cells.areas
    .map(
      (area) =>
        `${quotedSheet(sheetName(cells.sheet))}!${areaAddress(area).replaceAll(/([A-Z]+)?(\d+)?/g, (_, c?: string, r?: string) => (c ? `$${c}` : "") + (r ? `$${r}` : ""))}`,
    )
    .join(",")}`;

function formulaOf(given: unknown, cells: Cells | undefined): string {
  if (cells) return reference(cells);
  if (typeof given === "string") return given.startsWith("=") ? given : `="${given.replaceAll('"', '""')}"`;
  if (typeof given === "number" || typeof given === "boolean") return `=${String(given).toUpperCase()}`;
  throw new ExcelError("InvalidArgument");
}

function add(target: Scope, name: string, formula: string, comment: string | undefined): HostObject {
  demandName(target, name);
  const added: DefinedName = { name, formula, comment: comment ?? "", visible: true };
  setNames(target, [...holder(target).names, added]);
  return item(target, added);
}

export const namedItemCollectionType = objectType(
  "NamedItemCollection",
  collection<Scope>(
    all,
    (target, key) => {
      const name = holder(target).names.find((other) => sameText(other.name, key));
      return name ? item(target, name) : null;
    },
    {
      add: (target, args) =>
        add(
          target,
          args.text(0),
          formulaOf(args.all[1], args.maybe(1, "Range") ?? args.maybe(1, "RangeAreas")),
          args.optionalText(2),
        ),
      addFormulaLocal: (target, args) =>
        add(target, args.text(0), formulaOf(args.text(1), undefined), args.optionalText(2)),
    },
  ),
);

const rangeOf = ({ book, scope, name }: NameTarget): HostObject | null => {
  const cells = cellsOfFormula(book, name.formula, scope);
  return cells && object("Range", cells);
};

/** What the name stands for, and of which `Excel.NamedItemType` that is. */
function meaning({ book, scope, name }: NameTarget): { type: string; value: unknown } {
  const cells = cellsOfFormula(book, name.formula, scope);
  const body = name.formula.slice(1);
  if (cells) return { type: "Range", value: reference(cells).slice(1).replaceAll("$", "") };
  if (/^-?\d+(\.\d+)?$/.test(body))
    return { type: body.includes(".") ? "Double" : "Integer", value: Number(body) };
  if (/^(TRUE|FALSE)$/i.test(body)) return { type: "Boolean", value: body.toUpperCase() === "TRUE" };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return { type: "String", value: quoted[1]?.replaceAll('""', '"') };
  return body.includes("#REF!") ? { type: "Error", value: "#REF!" } : { type: "String", value: name.formula };
}

export const namedItemType = objectType("NamedItem", {
  properties: {
    name: { get: ({ name }) => name.name },
    type: { get: (target) => meaning(target).type },
    value: { get: (target) => meaning(target).value },
    scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ book, name }, value) => {
        book.history.change(name, "comment", String(value));
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ book, name }, value) => {
        book.history.change(name, "visible", value === true);
      },
    },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ book, name }, value) => {
        book.history.change(name, "formula", formulaOf(value, undefined));
        tellNames(book);
      },
    },
  },
  objects: {
    worksheet: ({ scope }) => {
      if (!scope) throw new ExcelError("ItemNotFound");
      return object("Worksheet", scope);
    },
    worksheetOrNullObject: ({ scope }) => scope && object("Worksheet", scope),
    arrayValues: (target) => object("NamedItemArrayValues", target),
  },
  methods: {
    delete: (target) => {
      setNames(target, without(holder(target).names, target.name));
    },
    getRange: (target) => {
      const found = rangeOf(target);
      if (!found) throw new ExcelError("InvalidReference");
      return found;
    },
    getRangeOrNullObject: rangeOf,
  },
  identity: ({ name }) => ({ _Id: name.name }),
});

const cellsOrNull = ({ book, scope, name }: NameTarget): Cells | null => {
  const cells = cellsOfFormula(book, name.formula, scope);
  if (cells) only(cells);
  return cells;
};
export const namedItemArrayValuesType = objectType("NamedItemArrayValues", {
  properties: {
    values: {
      get: (target) => {
        const cells = cellsOrNull(target);
        return cells && readMatrix(cells, ({ value }) => value ?? "");
      },
    },
    types: {
      get: (target) => {
        const cells = cellsOrNull(target);
        return cells && readMatrix(cells, valueType);
      },
    },
  },
});
