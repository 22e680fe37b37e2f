import type { CellRange } from "../core/grid/grid";

/** What makes a sheet be printed as it was. */
export interface PageBack {
  readonly kind: "page";
  /** Where its forms stand. */
  readonly range: CellRange;
  /** Null leaves it. */
  readonly zoom: Excel.PageLayoutZoomOptions | null;
  /** Null leaves it: it was not changed. */
  readonly area: string | null;
}

/** Takes back how a sheet is to be printed. */
export function takePageBack({ pageLayout }: Excel.Worksheet, { zoom, area }: PageBack): void {
  if (zoom) pageLayout.zoom = zoom;
  if (area !== null) pageLayout.setPrintArea(area);
}
