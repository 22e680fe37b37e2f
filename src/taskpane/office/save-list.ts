import { saveFile } from "../save-file";
import type { WorkbookList } from "./use-list";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the list as a workbook among the user's downloads. */
export async function saveList({ rows, choice }: WorkbookList, name: string): Promise<void> {
  const [{ listTable }, { writeTables }] = await Promise.all([
    import("../../core/rollup/list/list-table"),
    import("../../files/write-tables"),
  ]);
  saveFile(`${name}.xlsx`, await writeTables([listTable(rows, choice)], "list"), workbookType);
}
