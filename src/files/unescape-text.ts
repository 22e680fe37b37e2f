/** A text that a workbook keeps (ECMA-376 Part 1, 22.9.2.19, ST_Xstring): `_x000A_` is a line break. */
export function unescapeText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
