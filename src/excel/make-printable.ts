import { rangeName } from "../core/grid/address";
import type { PageMend } from "../core/hand-in/page-faults";
import { withoutSheet } from "./hanging/format-rules";
import { asOneUndoStep } from "./one-undo-step";
import type { PageBack } from "./page-back";
import { putBack } from "./put-back";
import { run } from "./run";
import type { RoomBack } from "./text-room";
import { remember, type SheetBack } from "./undo-stack";

/**
 * Makes forms be printed whole and one page wide, as one step to be undone: two syncs. No cell's contents change.
 * @throws ExcelProblem; the sheets are then as they were, unless its kind is `not-restored`
 */
export async function makePrintable(mends: readonly PageMend[]): Promise<void> {
  const [first] = mends;
  if (!first) return;
  const sheets = await asOneUndoStep("change", (oneUndoStep) => tryOut(mends, oneUndoStep));
  remember({ action: { kind: "make-printable", field: "name", sheet: first.name }, sheets });
}

async function tryOut(mends: readonly PageMend[], oneUndoStep: boolean): Promise<readonly SheetBack[]> {
  const done: SheetBack[] = [];
  try {
    await run(
      async (context) => {
        const found = mends.map((own) => {
          const sheet = context.workbook.worksheets.getItem(own.id);
          return { own, sheet, before: loadBefore(sheet, own) };
        });
        await context.sync();
        for (const { own, sheet, before } of found) {
          done.push({
            ...{ sheet: own.id, keepsFormats: false, hanging: null, formulas: [] },
            ...{ left: [], states: [], added: [], steps: before() },
          });
          mend(sheet, own);
        }
        await context.sync();
      },
      { sheet: mends[0]?.id ?? "", oneUndoStep },
    );
  } catch (error) {
    throw await putBack(
      error,
      done.map((own) => ({ ...own, formulas: [] })),
    );
  }
  return done;
}

function loadBefore(
  sheet: Excel.Worksheet,
  { range, heights, wraps, fitsOneWide, area }: PageMend,
): () => [PageBack, RoomBack] {
  const rows = [...heights.keys()].map((row) => ({
    row,
    cell: sheet.getCell(row, 0).load("format/rowHeight, format/useStandardHeight"),
  }));
  const page = sheet.pageLayout.load("zoom");
  const before = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  return () => [
    {
      ...{ kind: "page", range, zoom: fitsOneWide ? page.zoom : null },
      area: area === null || before.isNullObject ? null : withoutSheet(before.address),
    },
    {
      kind: "room",
      heights: rows.map(({ row, cell: { format } }) => ({
        row,
        height: format.useStandardHeight ? null : format.rowHeight,
      })),
      unwrapped: wraps,
    },
  ];
}

function mend(sheet: Excel.Worksheet, { heights, wraps, fitsOneWide, area }: PageMend): void {
  for (const { row, column } of wraps) sheet.getCell(row, column).format.wrapText = true;
  for (const [row, height] of heights) sheet.getCell(row, 0).format.rowHeight = height;
  if (fitsOneWide) sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (area) sheet.pageLayout.setPrintArea(rangeName(area));
}
