import type { PageLook, PrintedLook } from "../core/hand-in/page-look";
import { rangeAt } from "../core/grid/address";
import type { CellRange } from "../core/grid/grid";
import { withoutSheet } from "./hanging/format-rules";
import { run } from "./run";
import type { SheetRef } from "./sheet-read";

/** A sheet to be looked at: where its forms stand, and the last column that holds something. */
export interface AskedSheet extends SheetRef {
  readonly range: CellRange;
  readonly lastColumn: number;
}

/** What Excel answers about so many sheets at once is far below the size that it refuses. */
const sheetsAtOnce = 8;

const pageNames = "zoom, orientation, paperSize, leftMargin, rightMargin";
const asked = {
  format: {
    font: { size: true, bold: true },
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
    horizontalAlignment: true,
    borders: { style: true },
  },
} as const;

const a4: readonly [number, number] = [595, 842];
/** The short and the long side of paper in points, by Excel's names; what is not named is taken for A4. */
const papers: Readonly<Record<string, readonly [number, number]>> = {
  A3: [842, 1191],
  A4: a4,
  A5: [420, 595],
  Letter: [612, 792],
  Legal: [612, 1008],
};

/**
 * How sheets with forms look and are printed: one sync for eight of them.
 * @throws ExcelProblem
 */
export async function readPageLooks(sheets: readonly AskedSheet[]): Promise<readonly PageLook[]> {
  const looks: PageLook[] = [];
  for (let at = 0; at < sheets.length; at += sheetsAtOnce) {
    const some = sheets.slice(at, at + sheetsAtOnce);
    looks.push(
      ...(await run(async (context) => {
        const answers = some.map((own) => ask(context.workbook.worksheets.getItem(own.id), own));
        await context.sync();
        return answers.map((answer) => answer());
      })),
    );
  }
  return looks;
}

function ask(sheet: Excel.Worksheet, { id, name, range, lastColumn }: AskedSheet): () => PageLook {
  const { top, left, bottom, right } = range;
  const rows = bottom - top + 1;
  const columns = Math.max(right, lastColumn) + 1;
  const cells = sheet.getRangeByIndexes(top, left, rows, right - left + 1).getCellProperties(asked);
  const heights = sheet
    .getRangeByIndexes(top, 0, rows, 1)
    .getRowProperties({ format: { rowHeight: true }, rowHidden: true });
  const widths = sheet
    .getRangeByIndexes(0, 0, 1, columns)
    .getColumnProperties({ format: { columnWidth: true }, columnHidden: true });
  const page = sheet.pageLayout.load(pageNames);
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const protection = sheet.protection.load("protected");
  return () => {
    const across = page.orientation === Excel.PageOrientation.landscape;
    const paper = papers[page.paperSize] ?? a4;
    const { horizontalFitToPages: pagesWide, scale } = page.zoom;
    return {
      ...{ id, name, range, pagesWide: pagesWide ?? null, scale: scale ?? 100 },
      cells: cells.value.map((row) => row.map(({ format }) => lookOf(format))),
      sizes: {
        heights: new Map(
          heights.value.map((row, at) => [top + at, row.rowHidden ? 0 : (row.format?.rowHeight ?? 0)]),
        ),
        widths: new Map(
          widths.value.map((own, at) => [at, own.columnHidden ? 0 : (own.format?.columnWidth ?? 0)]),
        ),
      },
      areas: area.isNullObject ? null : areasOf(area.address),
      printableWidth: paper[across ? 1 : 0] - page.leftMargin - page.rightMargin,
      isProtected: protection.protected,
    };
  };
}

const areasOf = (address: string): readonly CellRange[] =>
  withoutSheet(address)
    .split(",")
    .map((one) => rangeAt(one.replaceAll("$", "")))
    .filter((area) => area !== null);

const alignments: Readonly<Record<string, PrintedLook["horizontal"]>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Distributed: "center",
  Right: "right",
};

function lookOf(format: Excel.CellPropertiesFormat = {}): PrintedLook {
  const { font, borders = {} } = format;
  const sides = [borders.top, borders.bottom, borders.left, borders.right].filter(isDrawn);
  return {
    size: font?.size ?? 11,
    isBold: font?.bold ?? false,
    wrap: format.wrapText ?? false,
    shrinks: format.shrinkToFit ?? false,
    indent: format.indentLevel ?? 0,
    horizontal: alignments[format.horizontalAlignment ?? ""] ?? "general",
    // One alone is the edge of the table beside it; of a merged cell the first has two.
    hasBorder: sides.length > 1,
  };
}

const isDrawn = (side: Excel.CellBorder | undefined): boolean => (side?.style ?? "None") !== "None";
