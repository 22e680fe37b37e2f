/**
 * A cell's formula in OpenFormula (OpenDocument 1.3 Part 4, 5 and 5.8), such as `of:=SUM([.C6:.C9];1)`, as Excel writes it,
 * without its `=`. What refers to other sheets keeps OpenDocument's spelling, which no formula of Excel's has.
 * @returns null where there is none, or one in another language
 */
export function formulaInExcel(formula: string | undefined): string | null {
  const [, own] = /^(?:of:)?=([^]+)$/.exec(formula ?? "") ?? [];
  if (own === undefined) return null;
  // Texts stand between quotes, at every second place.
  return own
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) => (at % 2 === 1 ? part : outsideTexts(part)))
    .join("");
}

function outsideTexts(part: string): string {
  return part
    .replace(/\[([^\]]*)\]/g, (_, reference: string) => reference.replace(/(^|:)\./g, "$1"))
    .replaceAll(";", ",");
}
