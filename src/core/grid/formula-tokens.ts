/** A piece of a formula. `other` is whatever leads out of the sheet or is no plain arithmetic: names, `!`, `[`, `{`, `#`. */
export interface FormulaToken {
  readonly kind: keyof typeof shapes;
  readonly text: string;
}

/** Not part of a longer name, and no function's. */
const end = String.raw`(?![\p{L}\p{N}_.\\(!])`;

/** In the order in which they are tried (ECMA-376 Part 1, 18.17.2). */
const shapes = {
  blank: String.raw`\s+`,
  text: String.raw`"(?:[^"]|"")*"`,
  columns: String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}${end}`,
  rows: String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}${end}`,
  cell: String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}${end}`,
  truth: `(?:TRUE|FALSE)${end}`,
  function: String.raw`[A-Z][A-Z0-9.]*\(`,
  number: String.raw`(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?${end}`,
  operator: String.raw`<=|>=|<>|[-+*/^&%=<>,:()]`,
  other: String.raw`'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*|[^]`,
} as const;

const kinds = Object.keys(shapes) as FormulaToken["kind"][];
const pattern = new RegExp(kinds.map((kind) => `(${shapes[kind]})`).join("|"), "giu");

/** Takes a formula, without its `=`, apart; the pieces' texts one after the other are the formula. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  return Array.from(formula.matchAll(pattern), (match): FormulaToken => {
    const at = match.slice(1).findIndex((piece: string | undefined) => piece !== undefined);
    return { kind: kinds[at] ?? "other", text: match[0] };
  });
}
