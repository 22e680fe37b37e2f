import { scanXml } from "../markup/scan-xml";
import { builtInFormat } from "../workbook/shown-value";

/** What the look of a cell says of its text. */
export interface CellLook {
  readonly format: string;
  readonly font: string | undefined;
}

/** The look of a cell that names none. */
export const plainLook: CellLook = { format: "General", font: undefined };

/** Reads the looks of a workbook's cells, in the order in which cells name them (ECMA-376 Part 1, 18.8). */
export function cellLooks(markup: string): readonly CellLook[] {
  const formats = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const looks: { readonly format: number; readonly font: number }[] = [];
  let list = "";
  scanXml(markup, {
    open(name, attributes) {
      if (name === "fonts" || name === "cellXfs" || name === "numFmts") list = name;
      else if (name === "numFmt" && list === "numFmts")
        formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
      else if (name === "font" && list === "fonts") fonts.push(undefined);
      else if (name === "name" && list === "fonts" && fonts.length > 0)
        fonts[fonts.length - 1] = attributes["val"];
      else if (name === "xf" && list === "cellXfs")
        looks.push({ format: Number(attributes["numFmtId"] ?? 0), font: Number(attributes["fontId"] ?? 0) });
    },
    text: () => undefined,
    close(name) {
      if (name === list) list = "";
    },
  });
  return looks.map(({ format, font }) => ({
    format: formats.get(format) ?? builtInFormat(format),
    font: fonts[font],
  }));
}
