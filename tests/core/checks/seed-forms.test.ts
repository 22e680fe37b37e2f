import { applyFix } from "../../../src/core/edit/apply-fix";
import { checkForms } from "../../../src/core/checks/check";
import { recognise } from "../../../src/core/recognise/recognise";
import { readFormFile } from "../../helpers/form-files";
import { complaintsAbout, sorted, type Complaint } from "./helpers/complaints";

const file = "baoshan-2023";

/** Errors and warnings of the three seed forms; what the catalogue does not demand has its reason beside it. */
const complaints: Readonly<Record<string, readonly Complaint[]>> = {
  区特保队伍经费: [
    ["target-missing", "市民满意度"],
    ["level1-missing", "辖区治安环境"],
    ["row-shifted", "市民满意度"],
  ],
  公安辅警经费: [
    ["target-missing", "薪酬发放及时性"],
    ["target-missing", "辅警到岗率"],
    ["row-shifted", "薪酬发放及时性"],
    ["row-shifted", "服装和装备采购及时性"],
    ["row-shifted", "辅警到岗率"],
    ["row-shifted", "辅警留任率"],
    ["row-shifted", "辅警服装统一率"],
    ["row-shifted", "长效管理制度健全性"],
  ],
  视频监控共享平台: [
    ["target-missing", "使用人员满意度"],
    ["indicator-duplicate", "使用人员满意度"],
    ["row-shifted", "使用人员满意度"],
    // Two sentences of purpose: no quantity, no time, nothing that a review at the year's end could measure.
    ["goal-vague", "goals.annual"],
  ],
};

test("the file holds the three seed forms", () => {
  expect(Object.keys(complaintsAbout(file))).toEqual(Object.keys(complaints));
});

test.each(Object.entries(complaints))("%s has exactly these errors and warnings", (name, expected) => {
  expect(sorted(complaintsAbout(file)[name])).toEqual(sorted(expected));
});

test("every amount, date and target of the seed forms can be judged", () => {
  const results = checkForms(recognise(readFormFile(file)).forms);
  expect(results.flatMap(({ notJudged }) => notJudged)).toEqual([]);
});

test("the third form alone puts 长效管理制度健全性 under 社会效益指标, which is a hint", () => {
  const hints = checkForms(recognise(readFormFile(file)).forms).map(({ findings }) =>
    findings.filter(({ rule }) => rule === "indicator-classified-differently"),
  );
  expect(hints).toMatchObject([
    [],
    [],
    [{ values: { indicator: "长效管理制度健全性", level2: "社会效益指标", right: "可持续影响指标" } }],
  ]);
});

test("after all that can be fixed is fixed, only what the user must fill in or reword is left", () => {
  const left = recognise(readFormFile(file)).forms.map((form) => {
    let [fixed, fix] = [form, firstFix(form)];
    while (fix) [fixed, fix] = [applyFix(fixed, fix), firstFix(applyFix(fixed, fix))];
    return (checkForms([fixed])[0]?.findings ?? []).map(({ rule }) => rule);
  });
  expect(left).toEqual([
    ["target-missing"],
    ["target-missing", "target-missing"],
    ["goal-vague", "rate-under-quantity"],
  ]);
});

function firstFix(form: Parameters<typeof applyFix>[0]): Parameters<typeof applyFix>[1] | null {
  return checkForms([form])[0]?.findings.find(({ fix }) => fix !== null)?.fix ?? null;
}
