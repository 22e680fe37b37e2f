import type { Format } from "../engine/format";

const pointsPerPixel = 0.75;
/** How wide the widest digit of Calibri 11 and Arial 10 is at 96 dpi, in pixels (ECMA-376 §18.3.1.13). */
const commonDigit = 7;
/** Fonts whose digits are half as wide as their Chinese characters; sizes in whole pixels, halves rounded up. */
const halfWidthFonts =
  /^(宋体|新宋体|SimSun|NSimSun|黑体|SimHei|仿宋|仿宋_GB2312|FangSong|楷体|楷体_GB2312|KaiTi|等线|DengXian)$/i;
/** The standard width holds 8 digits and 5 pixels beside them, in steps of 8 pixels (ECMA-376 §18.3.1.81). */
const [standardDigits, besides, step] = [8, 5, 8];

/** The unit of column widths in a file whose standard format this is, in pixels: Excel's own width of 12.5 is 100 pixels in 宋体 11. */
export function digitWidth({ fontName = "", fontSize = 11 }: Format): number {
  return halfWidthFonts.test(fontName) ? Math.ceil(Math.round(fontSize / pointsPerPixel) / 2) : commonDigit;
}

/** Points of a width in a file, which counts digits of its standard font. */
export const pointsOfWidth = (characters: number, digit: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * pointsPerPixel;

export const widthOfPoints = (points: number, digit: number): number =>
  Math.trunc((points / pointsPerPixel / digit) * 256 + 0.5) / 256;

/** Points of a column whose width nothing says. */
export const standardWidth = (digit: number): number =>
  Math.ceil((standardDigits * digit + besides) / step) * step * pointsPerPixel;
