import { readWaivers, writeWaivers } from "../../src/actions/kept-waivers";
import { writeWorkbookSetting } from "../../src/excel/workbook-settings";
import { inExcel } from "../excel/in-excel";

describe("waivers in the workbook", () => {
  const waiver = {
    project: "公安辅警经费",
    rule: "target-rate-range",
    variant: null,
    field: "indicators.到岗率.target",
    said: "[]",
    reason: "按实际",
  };

  test("are read as they were written, the last ones only", async () => {
    await inExcel(async () => {
      expect(await readWaivers()).toEqual([]);
      await writeWaivers([waiver, { ...waiver, variant: "x" }]);
      await writeWaivers([waiver]);
      expect(await readWaivers()).toEqual([waiver]);
    });
  });

  test.each(["", "{", '[{"project":1}]'])("what cannot be read counts as none: %s", async (text) => {
    await inExcel(async () => {
      await writeWorkbookSetting("performance-target-forms.waivers", text);
      expect(await readWaivers()).toEqual([]);
    });
  });
});
