import type { Book, CellRule } from "../book/book";
import { type Area, intersect, joinCells } from "../engine/area";
import type { CellValue } from "../engine/engine";
import { readArea, splitSheet } from "../references/address";
import { moveFormula } from "../references/formula";
import { type Cells, cellsOf, sheetByName } from "./cells";

interface Comparison {
  readonly operator?: string;
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

const compare: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  Between: (value, a, b) => value >= a && value <= b,
  NotBetween: (value, a, b) => value < a || value > b,
  EqualTo: (value, a) => value === a,
  NotEqualTo: (value, a) => value !== a,
  GreaterThan: (value, a) => value > a,
  GreaterThanOrEqualTo: (value, a) => value >= a,
  LessThan: (value, a) => value < a,
  LessThanOrEqualTo: (value, a) => value <= a,
};

/** A limit as a number: as given, or what the cell it refers to holds. */
function limit(cells: Cells, given: unknown): number {
  if (typeof given !== "string") return typeof given === "number" ? given : NaN;
  const area = readArea(given.replace(/^=/, ""));
  if (area) {
    const { value } = cells.sheet.book.engine.cell(cells.sheet.id, area.top, area.left);
    return typeof value === "number" ? value : NaN;
  }
  const number = Number(given.replace(/^=/, ""));
  return Number.isNaN(number) ? Date.parse(`${given}Z`) / 86_400_000 + 25_569 : number;
}

/** The words a list allows: separated by commas, or what stands in a range. */
function listOf(cells: Cells, source: unknown): Set<string> {
  const text = String(source);
  if (!text.startsWith("=")) return new Set(text.split(",").map((word) => word.trim()));
  const { sheet: name, rest } = splitSheet(text.slice(1));
  const sheet = name === undefined ? cells.sheet : sheetByName(cells.sheet.book, name);
  const area = readArea(rest);
  const words = new Set<string>();
  if (sheet && area)
    sheet.book.engine.each(sheet.id, area, (_row, _column, { value }) => words.add(String(value ?? "")));
  return words;
}

function holds(
  cells: Cells,
  kind: string,
  rule: Readonly<Record<string, unknown>>,
  value: CellValue,
): boolean {
  if (kind === "list") return listOf(cells, rule["source"]).has(String(value));
  const { operator = "Between", formula1, formula2 } = rule as unknown as Comparison;
  const number = kind === "textLength" ? String(value).length : value;
  if (typeof number !== "number" || (kind === "wholeNumber" && !Number.isInteger(number))) return false;
  return compare[operator]?.(number, limit(cells, formula1), limit(cells, formula2)) ?? true;
}

const formulaOf = ({ fields }: CellRule): string | undefined => {
  const { custom } = fields["rule"] as { custom?: { formula?: unknown } };
  const formula = custom?.formula;
  return typeof formula === "string" ? formula : undefined;
};

/** What custom formulas gave at the last `evaluateCustomRules`, by rule and then by `row column`. */
const results = new WeakMap<CellRule, ReadonlyMap<string, CellValue>>();

/** Evaluates the formulas of custom rules for every cell with something in it: call it before `invalidCells`. */
export async function evaluateCustomRules(book: Book): Promise<void> {
  for (const sheet of book.sheets.values())
    for (const rule of sheet.validations) {
      const formula = formulaOf(rule);
      const [first] = rule.areas;
      if (formula === undefined || !first) continue;
      const places: string[] = [];
      const formulas: string[] = [];
      for (const area of rule.areas)
        book.engine.each(sheet.id, area, (row, column, { value }) => {
          if (value === null) return;
          places.push(`${row} ${column}`);
          formulas.push(moveFormula(formula, row - first.top, column - first.left));
        });
      const values = formulas.length > 0 ? await book.engine.evaluate(sheet.id, formulas) : [];
      results.set(rule, new Map(places.map((place, index) => [place, values[index] ?? null])));
    }
}

/** A custom formula allows what it is true, or a number but 0, for. */
const allows = (value: CellValue | undefined): boolean =>
  value === true || (typeof value === "number" && value !== 0);

/** The cells that break the rule. */
export function invalidCells(cells: Cells, rule: CellRule): Area[] {
  const [[kind, details] = ["", {}]] = Object.entries(
    rule.fields["rule"] as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  );
  const broken: { row: number; column: number }[] = [];
  for (const area of cells.areas) {
    for (const place of rule.areas) {
      const part = intersect(area, place);
      if (!part) continue;
      cells.sheet.book.engine.each(cells.sheet.id, part, (row, column, { value }) => {
        if (value === null) return;
        const kept =
          kind === "custom"
            ? allows(results.get(rule)?.get(`${row} ${column}`))
            : holds(cellsOf(cells.sheet, part), kind, details, value);
        if (!kept) broken.push({ row, column });
      });
    }
  }
  return joinCells(broken);
}
