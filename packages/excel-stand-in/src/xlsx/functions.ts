/** Functions that files name with a prefix, since they came after the file format (Microsoft, "Issue: An _xlfn. prefix is displayed"). */
const prefixed = new Set(
  (
    "ACOT ARABIC BASE BITAND BITOR BITXOR CEILING.MATH COMBINA CONCAT COVARIANCE.P COVARIANCE.S DAYS DECIMAL FILTERXML FLOOR.MATH FORMULATEXT IFNA IFS " +
    "ISFORMULA ISOWEEKNUM LET LAMBDA MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SORTBY " +
    "STDEV.P STDEV.S SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK HSTACK XLOOKUP XMATCH XOR"
  ).split(" "),
);
const prefixedTwice = new Set(["FILTER", "SORT"]);

/** A formula as files hold it: without `=`, newer functions with their prefix. */
export const fileFormula = (formula: string): string =>
  formula.slice(1).replaceAll(/"(?:[^"]|"")*"|([A-Z][A-Z0-9.]*)(?=\()/gi, (all: string, name?: string) => {
    const known = name?.toUpperCase() ?? "";
    if (prefixedTwice.has(known)) return `_xlfn._xlws.${all}`;
    return prefixed.has(known) ? `_xlfn.${all}` : all;
  });
