import type { PrintSetup } from "./sheet-plan";

/** How wide A4 is as it lies, in points. */
export const a4Widths = { portrait: 595, landscape: 842 } as const;
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
  const { portrait, landscape } = a4Widths;
  const across = portrait - margins.left - margins.right < width * leastScale;
  const [paperWidth, paperHeight] = across ? [landscape, portrait] : [portrait, landscape];
  const scale = Math.min(1, (paperWidth - margins.left - margins.right) / width);
  const printable = (paperHeight - margins.top - margins.bottom) * surelyPrinted;
  return { margins, orientation: across ? "landscape" : "portrait", pageHeight: printable / scale };
}
