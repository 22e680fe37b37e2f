import type { FormOnSheet } from "../../src/actions/checked-sheet";
import { recognise } from "../../src/core/recognise/recognise";
import { readAllSheets } from "../../src/excel/read-sheets";

/** The first form of the workbook, as it is read now; null where there is none. */
export async function formOnSheet(): Promise<FormOnSheet | null> {
  for (const sheet of await readAllSheets()) {
    const [form] = recognise(sheet.grid).forms;
    if (form) return { sheet, form };
  }
  return null;
}
