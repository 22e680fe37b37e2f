import { readFileSync } from "node:fs";
import { judgedForms } from "../../src/actions/judged-forms";
import { readWorkbook } from "../../src/actions/read-sheets";
import { rollUp, type RollUpWish } from "../../src/actions/roll-up";
import type { ExcelOptions, OpenedExcel } from "excel-stand-in/open-excel";
import type { SheetRef } from "../../src/excel/sheet-read";
import { inExcel } from "../excel/in-excel";

export const wish: RollUpWish = { unit: "万元", language: "zh-CN", controls: [], scoring: null };
/** Makes or refreshes the roll-up of the workbook as it is now. */
export const roll = async (
  own: Partial<RollUpWish> = {},
  signal?: AbortSignal,
): Promise<readonly SheetRef[]> => rollUp(judgedForms(await readWorkbook(), []), { ...wish, ...own }, signal);

const book = readFileSync("assets/samples/baoshan-2023.xlsx");
/** Lets a test work with a workbook that has the seed forms. */
export const withSeeds = (
  work: (excel: OpenedExcel) => Promise<void>,
  options: ExcelOptions = {},
): Promise<void> => inExcel(work, { book, ...options });

/** Lets a test work with a workbook that has the seed forms and their roll-up. */
export const withRollUp = (
  work: (excel: OpenedExcel) => Promise<void>,
  options: ExcelOptions = {},
): Promise<void> =>
  withSeeds(async (excel) => {
    await roll();
    await work(excel);
  }, options);

/** The values of a column by its header, without the last row. */
export function column({ workbook }: OpenedExcel, header: string, sheet = "汇总", rows = 6): unknown[] {
  const [headers = [], ...below] = workbook.values(`${sheet}!A1:AD${rows}`);
  return below.map((row) => row[headers.indexOf(header)]);
}

/** The projects of the seed forms. */
export const names = ["区特保队伍经费", "公安辅警经费", "视频监控共享平台"];
