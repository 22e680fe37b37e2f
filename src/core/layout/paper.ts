import type { PrintSetup } from "./sheet-plan";

/** A4 in points. */
const shortSide = 595;
const longSide = 842;
/** They leave the official forms' widths in full; in points. */
const margins = { top: 56, bottom: 56, left: 28, right: 28 };
/** A form is printed smaller on upright paper up to that, and wider ones across. */
const leastScale = 0.75;
/** The heights are estimates, and printers differ. */
const surelyPrinted = 0.97;

/** How a form's pages are printed. */
export interface Paper extends Pick<PrintSetup, "margins" | "orientation"> {
  /** How much of the form a page takes, in points, printed as small as its width asks. */
  readonly pageHeight: number;
}

/** @param width of the form, in points */
export function paperFor(width: number): Paper {
  const across = shortSide - margins.left - margins.right < width * leastScale;
  const [paperWidth, paperHeight] = across ? [longSide, shortSide] : [shortSide, longSide];
  const scale = Math.min(1, (paperWidth - margins.left - margins.right) / width);
  const printable = (paperHeight - margins.top - margins.bottom) * surelyPrinted;
  return { margins, orientation: across ? "landscape" : "portrait", pageHeight: printable / scale };
}
