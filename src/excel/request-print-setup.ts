import type { PrintSetup } from "../core/layout/sheet-plan";

/** In points, as in the files that the add-in writes. */
const edge = 21.6;

/** Asks for A4, one page wide, with a row repeated on every page, without a sync of its own. */
export function requestPrintSetup(
  sheet: Excel.Worksheet,
  { orientation, margins, titleRow, titleRows = 1, pageStarts }: PrintSetup,
): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", { ...margins, header: edge, footer: edge });
  pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + titleRows}`);
  for (const row of pageStarts) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
