import { strFromU8 } from "fflate";
import { columnAt } from "../../core/grid/address";
import type { CellAddress, CellFormula } from "../../core/grid/grid";
import { shiftFormula } from "../../core/grid/shift-formula";
import { tooMuchText } from "../check-cells";
import { limits } from "../limits";
import type { Parts } from "../package/unpack";

/**
 * The formulas of an Excel workbook's sheets, by the sheets' names. They are read apart from the cells: the workbook
 * library would take a formula without a stored result for a 0.
 */
export function sheetFormulas(parts: Parts): ReadonlyMap<string, readonly CellFormula[]> {
  const targets = new Map(
    tags(parts, "xl/_rels/workbook.xml.rels", "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return new Map(
    tags(parts, "xl/workbook.xml", "sheet").map((tag) => {
      const target = targets.get(attribute(tag, String.raw`\w+:id`)) ?? "";
      const part = parts[target.startsWith("/") ? target.slice(1) : `xl/${target}`];
      return [attribute(tag, "name"), part ? formulasIn(strFromU8(part)) : []];
    }),
  );
}

function tags(parts: Parts, part: string, name: string): readonly string[] {
  return (
    strFromU8(parts[part] ?? new Uint8Array()).match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, "g")) ?? []
  );
}

function attribute(tag: string, name: string): string {
  return unescaped(
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).join("") ?? "",
  );
}

/** A formula that Excel keeps once for many cells (ECMA-376 Part 1, 18.3.1.40), and the cell that it reads for. */
interface Shared extends CellAddress {
  readonly formula: string;
}

function formulasIn(markup: string): readonly CellFormula[] {
  const found: CellFormula[] = [];
  const shared = new Map<string, Shared>();
  let after = 0;
  let characters = 0;
  for (const match of markup.matchAll(/<f(\s[^<>]*?)?(?:\/>|>([^<]*)<\/f>)/g)) {
    const [, tag = "", text = ""] = match;
    // A cell has but one formula, so its own tag stands between the last one and this.
    const cell = cellBefore(markup.slice(after, match.index));
    after = match.index + match[0].length;
    if (cell) {
      const formula = formulaOf(tag, unescaped(text), cell, shared);
      // One that is shared by every cell is spelt out for each.
      if ((characters += formula.length) > limits.formulaCharacters)
        throw tooMuchText(characters, limits.formulaCharacters);
      if (formula !== "") found.push({ ...cell, formula });
    }
  }
  return found;
}

function formulaOf(tag: string, text: string, cell: CellAddress, shared: Map<string, Shared>): string {
  switch (attribute(tag, "t")) {
    case "array":
      return `{${text}}`;
    case "dataTable":
      return "{TABLE()}";
    case "shared": {
      const number = attribute(tag, "si");
      if (text !== "") shared.set(number, { ...cell, formula: text });
      const own = shared.get(number);
      return own ? shiftFormula(own.formula, cell.row - own.row, cell.column - own.column) : "";
    }
    default:
      return text;
  }
}

function cellBefore(markup: string): CellAddress | null {
  const start = markup.lastIndexOf("<c ");
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(attribute(tagAt(markup, start), "r")) ?? [];
  if (start < 0 || letters === undefined) return null;
  return { row: Number(digits) - 1, column: columnAt(letters) };
}

function tagAt(markup: string, start: number): string {
  return start < 0 ? "" : markup.slice(start, markup.indexOf(">", start) + 1);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return entities[name] ?? whole;
    const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
