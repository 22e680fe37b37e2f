import type { CellStyle } from "../core/layout/styles";

/** A style as Excel's formats have it. */
interface FullLook {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean };
  readonly horizontalAlignment: "Center" | "Left";
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly fill?: { readonly color: string };
}
export type Look = Partial<Omit<FullLook, "font">> & { readonly font?: Partial<FullLook["font"]> };

/** All that a style says. */
export function fullLook({ font: name, size, bold, horizontal, wrap, indent, fill }: CellStyle): FullLook {
  return {
    font: { name, size, bold },
    horizontalAlignment: horizontal === "center" ? "Center" : "Left",
    wrapText: wrap,
    shrinkToFit: !wrap,
    indentLevel: indent,
    ...(fill !== null && { fill: { color: fill } }),
  };
}

/** What a style has otherwise than the cells have already, and no more: each part makes the request longer. */
export function lookBeside(style: CellStyle, before: CellStyle): Look {
  const { font, fill, ...rest } = fullLook(style);
  const { font: fontBefore, ...restBefore } = fullLook(before);
  const otherFont = changed(font, fontBefore);
  return {
    ...changed(rest, restBefore),
    ...(Object.keys(otherFont).length > 0 && { font: otherFont }),
    ...(fill && style.fill !== before.fill && { fill }),
  };
}

function changed<Part extends object>(now: Part, before: Part): Partial<Part> {
  const isOther = ([key, value]: [string, unknown]): boolean => value !== before[key as keyof Part];
  return Object.fromEntries(Object.entries(now).filter(isOther)) as Partial<Part>;
}
