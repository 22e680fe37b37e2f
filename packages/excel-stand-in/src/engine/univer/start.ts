import { LocaleType, LogLevel, Univer, UniverInstanceType, type Workbook } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";

/** Sizes in pixels: Excel's 15 points high, 48 points wide. It grows when more is written. */
export const emptySheet = {
  rowCount: 1000,
  columnCount: 26,
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
  cellData: {},
};

/** Starts Univer without any interface, with one workbook that has one empty sheet. */
export function startUniver(unit: string): { univer: Univer; workbook: Workbook } {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unit,
    sheetOrder: ["s1"],
    sheets: { s1: { ...structuredClone(emptySheet), id: "s1", name: "Sheet1" } },
    styles: {},
  });
  return { univer, workbook };
}
