import { pauses } from "../../src/actions/pauses";
import { insertProjects } from "../../src/actions/insert-forms";
import { readWorkbook } from "../../src/actions/read-sheets";
import { checkForms } from "../../src/core/checks/check";
import { rules } from "../../src/core/checks/registry";
import { defaultSettings, type Settings } from "../../src/core/checks/settings";
import { seedProjects } from "../helpers/seed-projects";
import { inExcel } from "../excel/in-excel";

describe("long work", () => {
  afterEach(() => jest.restoreAllMocks());

  test("lets the page do something else once 20 ms have passed, and not before", async () => {
    const clock = jest.spyOn(Date, "now").mockReturnValue(1_000);
    const pause = pauses();
    let isPageFree = false;
    setTimeout(() => (isPageFree = true));
    clock.mockReturnValue(1_019);
    await pause();
    expect(isPageFree).toBe(false);
    clock.mockReturnValue(1_020);
    await pause();
    expect(isPageFree).toBe(true);
  });

  test("checking a workbook in slices finds what checking at once finds", async () => {
    await inExcel(async () => {
      await insertProjects("shanghai-2023", [...seedProjects, ...seedProjects]);
      // Every look at the clock says that it is time for a pause.
      let time = 0;
      jest.spyOn(Date, "now").mockImplementation(() => (time += 20));
      const forms = (await readWorkbook()).flatMap((sheet) => sheet.forms);
      jest.restoreAllMocks();
      const atOnce = checkForms(forms.map(({ form }) => form));
      expect(forms.map(({ findings, notJudged }) => ({ findings, notJudged }))).toEqual(atOnce);
      expect(atOnce.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain("name-duplicate");
    });
  });

  test("a workbook is checked once, by the settings that it is read with", async () => {
    await inExcel(async () => {
      await insertProjects("shanghai-2023", seedProjects);
      const settings: Settings = { ...defaultSettings, rules: { "target-missing": "off" } };
      const forms = (await readWorkbook(settings)).flatMap((sheet) => sheet.forms);
      const [rule] = rules;
      if (!rule) throw new Error("There are no rules");
      const check = jest.spyOn(rule, "check");
      checkForms(
        forms.map(({ form }) => form),
        settings,
      );
      expect(check).not.toHaveBeenCalled();
      checkForms(forms.map(({ form }) => form));
      expect(check).toHaveBeenCalledTimes(forms.length);
    });
  });
});
