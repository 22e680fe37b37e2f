import type { Sheet } from "../book/book";
import { type Area, intersect, joinCells } from "../engine/area";
import type { Cell } from "../engine/engine";
import { ExcelError } from "../errors";
import { type Cells, usedArea } from "./cells";
import { valueType } from "./edit";

/** `Excel.SpecialCellValueType` → the value types it means. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  All: ["Double", "String", "Boolean", "Error"],
  Numbers: ["Double"],
  Text: ["String"],
  Logical: ["Boolean"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  NumbersText: ["Double", "String"],
};

/**
 * The cells of one kind, of `Excel.SpecialCellType`: constants, formulas, blanks, visible cells, and those with rules
 * or with the same validation.
 * @throws ExcelError InvalidArgument for a kind that is not known
 */
export function specialCells(cells: Cells, type: string, valueKind: string): Area[] {
  const { sheet } = cells;
  const rules = { ConditionalFormats: sheet.conditionalFormats, DataValidations: sheet.validations }[type];
  if (rules) {
    const places = rules.flatMap((rule) => rule.areas);
    return cells.areas.flatMap((area) => places.flatMap((place) => intersect(area, place) ?? []));
  }
  if (type === "SameDataValidation") return sameValidation(cells);
  const types = kinds[valueKind];
  const test = types && testsFor(sheet, types)[type];
  if (!test) throw new ExcelError("InvalidArgument");
  const used = usedArea(sheet, true);
  const found: Place[] = [];
  for (const area of cells.areas) {
    const part = used && intersect(area, used);
    if (part) found.push(...placesIn(sheet, part, test));
  }
  return joinCells(found);
}

/** All cells of the sheet that share the validation of the first cell, as in Excel's own "Go To Special". */
function sameValidation({ sheet, areas: [first] }: Cells): Area[] {
  const corner = first && { ...first, bottom: first.top, right: first.left };
  const rule = sheet.validations.find((own) => own.areas.some((area) => corner && intersect(area, corner)));
  return rule ? [...rule.areas] : [];
}

interface Place {
  readonly row: number;
  readonly column: number;
}
type Test = (cell: Cell, row: number, column: number) => boolean;

/** What makes a cell special, by `Excel.SpecialCellType`; of constants and formulas only those with values of some types. */
function testsFor({ id, book: { engine } }: Sheet, types: readonly string[]): Readonly<Record<string, Test>> {
  return {
    Constants: (cell) => cell.formula === undefined && types.includes(valueType(cell)),
    Formulas: (cell) => cell.formula !== undefined && types.includes(valueType(cell)),
    Blanks: (cell) => cell.value === null && cell.formula === undefined,
    Visible: (_, row, column) =>
      !engine.line(id, "rows", row).hidden && !engine.line(id, "columns", column).hidden,
  };
}

function placesIn({ id, book: { engine } }: Sheet, area: Area, test: Test): Place[] {
  const found: Place[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (test(engine.cell(id, row, column), row, column)) found.push({ row, column });
    }
  }
  return found;
}
