import { readControlFigures as read, type ControlFigure } from "../core/rollup/rollup/control-figure";
import { readWorkbookSetting, writeWorkbookSetting } from "../excel/workbook-settings";
import { controlFiguresSetting as setting } from "./kept-control-figures";

/** The control figures (控制数) that users of this workbook entered. @throws ExcelProblem */
export async function readControlFigures(): Promise<readonly ControlFigure[]> {
  return read(await readWorkbookSetting(setting));
}

/** Keeps these in the workbook, in place of those that were kept; of none there remains no trace. @throws ExcelProblem */
export async function writeControlFigures(figures: readonly ControlFigure[]): Promise<void> {
  await writeWorkbookSetting(setting, figures.length === 0 ? null : JSON.stringify(figures));
}
