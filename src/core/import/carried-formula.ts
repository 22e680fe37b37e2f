import { formulaTokens, type FormulaToken } from "../grid/formula-tokens";
import { argumentKinds, carriedFunctions } from "./functions";

/** Why a formula cannot be carried over: it needs other sheets, workbooks or names, or is more than plain arithmetic. */
export type NotCarried = "refers-elsewhere" | "not-plain";

/** Excel's limits of a formula: its characters, and how deep it may be nested (support.microsoft.com). */
const mostCharacters = 8_192;
const deepest = 64;
const longestText = 255;

/** How an expression may be used: as one value, or as a range of cells too. */
type Kind = "value" | "range";

const kindOf: Readonly<Partial<Record<FormulaToken["kind"], Kind>>> = {
  number: "value",
  truth: "value",
  text: "value",
  columns: "range",
  rows: "range",
};

/**
 * Whether a formula works on its sheet alone and can do nothing but calculate: numbers, texts, cells and ranges of the
 * same sheet, operators, and the functions of `carriedFunctions`, in Excel's own grammar.
 * @param formula without its `=`
 * @returns null if it can be carried over
 */
export function whyNotCarried(formula: string): NotCarried | null {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== "blank");
  const isPlain = formula.length <= mostCharacters && !tokens.some(isLongText) && parse(tokens);
  if (isPlain) return null;
  return tokens.some(leadsElsewhere) ? "refers-elsewhere" : "not-plain";
}

/** `Sheet2!A1`, `[1]表!A1`, `'C:\\x.xls'!A1`, and names such as `税率`. */
function leadsElsewhere({ kind, text }: FormulaToken, at: number, tokens: readonly FormulaToken[]): boolean {
  if (kind !== "other") return false;
  const isFunction = tokens[at + 1]?.text === "(";
  return (
    text === "!" || text.startsWith("[") || text.startsWith("'") || (/^[\p{L}_\\]/u.test(text) && !isFunction)
  );
}

function isLongText({ kind, text }: FormulaToken): boolean {
  return kind === "text" && text.length - 2 > longestText;
}

/** Reads the tokens as one expression that is a single value. */
function parse(tokens: readonly FormulaToken[]): boolean {
  let at = 0;
  let depth = 0;
  const take = (...texts: readonly string[]): boolean => {
    const { kind, text = "" } = tokens[at] ?? {};
    if (kind !== "operator" || !texts.includes(text)) return false;
    at++;
    return true;
  };

  /** The kind of the expression that begins here; null where there is none. */
  const expression = (): Kind | null => {
    if (++depth > deepest) return null;
    let kind = operand();
    while (kind !== null && take("+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="))
      kind = kind === "value" && operand() === "value" ? "value" : null;
    depth--;
    return kind;
  };

  const operand = (): Kind | null => {
    let isSigned = false;
    while (take("+", "-")) isSigned = true;
    let kind = primary();
    while (take("%")) kind = kind === "value" ? kind : null;
    return isSigned && kind !== "value" ? null : kind;
  };

  const primary = (): Kind | null => {
    if (take("(")) return expression() === "value" && take(")") ? "value" : null;
    const token = tokens[at++];
    if (token?.kind === "cell") return cells();
    if (token?.kind === "function") return call(token.text.slice(0, -1).toUpperCase());
    return (token && kindOf[token.kind]) ?? null;
  };

  const cells = (): Kind | null => {
    if (!take(":")) return "value";
    return tokens[at++]?.kind === "cell" ? "range" : null;
  };

  const call = (name: string): Kind | null => {
    const shape = carriedFunctions.get(name);
    if (tokens[at]?.text === ")") return null; // none of them goes without any argument
    const given: (Kind | null)[] = [];
    // An argument may be left empty: IF(A1,,2).
    do given.push(isAtEndOfArgument(tokens[at]) ? "value" : expression());
    while (take(","));
    if (shape === undefined || !take(")")) return null;
    const kinds = argumentKinds(shape, given.length);
    return kinds &&
      given.every((kind, index) => kind === "value" || (kind === "range" && kinds[index] === "r"))
      ? "value"
      : null;
  };

  return expression() === "value" && at === tokens.length;
}

function isAtEndOfArgument(token: FormulaToken | undefined): boolean {
  return token?.kind === "operator" && (token.text === "," || token.text === ")");
}
