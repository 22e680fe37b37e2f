import { selfCheck } from "../../src/actions/self-check";
import { insertForm } from "../../src/actions/insert-forms";
import { profiles, type ProfileName } from "excel-stand-in/profiles";
import { inExcel } from "../excel/in-excel";
import { everything } from "./on-a-sheet";

const names = Object.keys(profiles) as ProfileName[];
/** The lines that say anything but yes. */
const others = (text: string): string[] =>
  text.split("\n").filter((line) => line.endsWith(" ms)") && !line.includes(": yes ("));

test.each(names)("in %s it tries everything, and leaves the workbook as it was", async (profile) => {
  await inExcel(
    async (excel) => {
      await insertForm("shanghai-2026");
      const [before, sheets] = [everything(excel), excel.workbook.sheetNames()];
      const text = await selfCheck();
      expect(text).toContain(`ExcelApi: ${profiles[profile].requirementSets.ExcelApi}`);
      expect(text.split("\n").length).toBeGreaterThan(13);
      expect(excel.workbook.sheetNames()).toEqual(sheets);
      expect(everything(excel)).toEqual(before);
      // Nothing of the workbook is in what is sent back.
      for (const sheet of sheets) expect(text).not.toContain(sheet);
      expect(text).not.toMatch(/\p{Script=Han}/u);
      // What Excels are known to differ in is what is told.
      const known = [
        /^copied formats leave merges behind: (no|not in this Excel)/,
        /^an absent range can be asked for its part: refused: InvalidArgument/,
        /^several steps can be undone as one: not in this Excel/,
        /^a rule's formula is told for its first cells: no/,
      ];
      expect(others(text).filter((line) => !known.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { profile },
  );
});

test("what Excel refuses is told with its code, and the sheet goes all the same", async () => {
  await inExcel(async (excel) => {
    excel.host.breakOff({ code: "GeneralException", member: "TableCollection.add" });
    expect(others(await selfCheck())).toContainEqual(
      expect.stringMatching(/^tables can be made: refused: GeneralException \(\d+ ms\)$/),
    );
    expect(excel.workbook.sheetNames()).toEqual(["Sheet1"]);
  });
});

test("where Excel passes something over without a word, that is told", async () => {
  await inExcel(async (excel) => {
    excel.host.passOverOnce("PageLayout.zoom");
    expect(others(await selfCheck())).toContainEqual(expect.stringMatching(/^one page wide: no: nothing/));
  });
});
