import type { Attributes } from "../markup/scan-markup";
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
  /** What counts in each list. */
  const lists: Readonly<Record<string, Readonly<Record<string, (attributes: Attributes) => void>>>> = {
    numFmts: {
      numFmt: ({ numFmtId, formatCode = "General" }) => formats.set(Number(numFmtId), formatCode),
    },
    fonts: {
      font: () => fonts.push(undefined),
      name: ({ val }) => (fonts[Math.max(0, fonts.length - 1)] = val),
    },
    cellXfs: {
      xf: ({ numFmtId = "0", fontId = "0" }) =>
        looks.push({ format: Number(numFmtId), font: Number(fontId) }),
    },
  };
  scanXml(markup, {
    open(name, attributes) {
      if (Object.hasOwn(lists, name)) list = name;
      else lists[list]?.[name]?.(attributes);
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
