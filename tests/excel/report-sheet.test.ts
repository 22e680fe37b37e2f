import { createReportSheet } from "../../src/excel/report-sheet";
import { inExcel } from "./in-excel";

describe("a sheet for a report", () => {
  test("takes the place of the earlier report", async () => {
    await inExcel(async ({ user, workbook }) => {
      const first = await createReportSheet("检查报告");
      await user.type("检查报告!A1", "旧");
      const second = await createReportSheet("检查报告");
      expect([first.name, second.name, workbook.sheetNames()]).toEqual([
        "检查报告",
        "检查报告",
        ["Sheet1", "检查报告"],
      ]);
      expect(second.id).not.toBe(first.id);
      expect(workbook.values("检查报告!A1")).toEqual([[null]]);
    });
  });

  test("leaves a user's own sheet of that name alone", async () => {
    await inExcel(async ({ user, workbook }) => {
      await user.type("Sheet1!A1", "我的");
      const { name } = await createReportSheet("sheet1");
      expect(name).toBe("sheet1 (2)");
      expect(workbook.values("Sheet1!A1")).toEqual([["我的"]]);
    });
  });
});
