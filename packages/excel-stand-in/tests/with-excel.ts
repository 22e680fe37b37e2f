import { type ExcelOptions, type OpenedExcel, openExcel } from "../src/open-excel";

/** Opens an Excel, lets the test work with it, and closes it. */
export async function withExcel(
  work: (excel: OpenedExcel) => Promise<void>,
  options: ExcelOptions = {},
): Promise<void> {
  const excel = await openExcel(options);
  try {
    await work(excel);
  } finally {
    excel.close();
  }
}

/** Runs a batch on the active sheet. */
export const onSheet = <Result>(
  { Excel: library }: OpenedExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> =>
  library.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

/** The code of the error that a batch ends with; "no error" without one. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "no error";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

/** Lets everything happen that was sent before: replies, then events, then the library's handlers. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
};
