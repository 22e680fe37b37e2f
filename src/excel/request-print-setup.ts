import type { PrintSetup } from "../core/layout/sheet-plan";

/** In points, as in the files that the add-in writes. */
const edge = 21.6;

const onePageWide: Excel.PageLayoutZoomOptions = { horizontalFitToPages: 1 };

/**
 * Asks for A4, one page wide, with a row repeated on every page, without a sync of its own.
 * @returns after the sync: asks once more for the width where Excel has passed it over (office-js issue 1860), and tells
 * whether that needs another sync
 */
export function requestPrintSetup(
  sheet: Excel.Worksheet,
  { orientation, margins, titleRow, titleRows = 1, pageStarts }: PrintSetup,
): () => boolean {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.zoom = onePageWide;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", { ...margins, header: edge, footer: edge });
  pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + titleRows}`);
  for (const row of pageStarts) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  pageLayout.load("zoom");
  return () => {
    if (pageLayout.zoom.horizontalFitToPages === 1) return false;
    pageLayout.zoom = onePageWide;
    return true;
  };
}
