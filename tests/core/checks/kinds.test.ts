import { checkForms, isChecked } from "../../../src/core/checks/check";
import { describeNotJudged } from "../../../src/core/checks/describe";
import { rules } from "../../../src/core/checks/registry";
import { recognise } from "../../../src/core/recognise/recognise";
import { readFormFile } from "../../helpers/form-files";

const rulesFor = (kind: string): string[] =>
  rules.filter(({ kinds }) => kinds?.some((own) => own === kind)).map(({ id }) => id);

const formIn = (name: string) => {
  const [form, ...others] = recognise(readFormFile(name)).forms;
  if (!form || others.length > 0) throw new Error(`${name} was to hold one form.`);
  return form;
};

test.each([
  ["later/shanghai_2022_a", "selfEvaluation"],
  ["later/sichuan_2023_b", "selfEvaluation"],
  ["later/hubei_2019_a", "monitoring"],
])("%s is read as %s, and judged by no rule of the 申报表", (name, kind) => {
  const form = formIn(name);
  expect(form.kind).toBe(kind);
  expect(isChecked(form.kind)).toBe(true);
  const [result] = checkForms([form]);
  expect(result?.findings.filter(({ rule }) => !rulesFor(kind).includes(rule))).toEqual([]);
  expect(result?.notJudged).toEqual([]);
});

test("a form of a whole department is told to be unchecked", () => {
  const department = { ...formIn("later/shanghai_2022_a"), kind: "department" as const, paper: null };
  const [result] = checkForms([department]);
  expect(result?.findings).toEqual([]);
  expect(result?.notJudged.map((entry) => describeNotJudged(entry, "zh-CN"))).toEqual([
    "这是部门整体支出绩效目标申报表，目前还不检查，只列出读到的内容。",
  ]);
});

test("a 自评表 beside its 申报表 is no second form of the same project", () => {
  const later = formIn("later/shanghai_2022_a");
  const target = { ...later, kind: "target" as const };
  const duplicates = (forms: Parameters<typeof checkForms>[0]) =>
    checkForms(forms).flatMap(({ findings }) => findings.filter(({ rule }) => rule === "name-duplicate"));
  expect(duplicates([target, later])).toEqual([]);
  expect(duplicates([target, { ...target }])).toHaveLength(1);
});
