import { checkForms, isChecked } from "../../../src/core/checks/check";
import { describeNotJudged } from "../../../src/core/checks/describe";
import { recognise } from "../../../src/core/recognise/recognise";
import { readFormFile } from "../../helpers/form-files";

const formIn = (name: string) => {
  const [form, ...others] = recognise(readFormFile(name)).forms;
  if (!form || others.length > 0) throw new Error(`${name} was to hold one form.`);
  return form;
};

test.each([
  ["later/shanghai_2022_a", "selfEvaluation", "绩效自评表"],
  ["later/sichuan_2023_b", "selfEvaluation", "绩效自评表"],
  ["later/hubei_2019_a", "monitoring", "绩效运行监控表"],
])("%s is read as %s, and told to be unchecked instead of being judged as a 申报表", (name, kind, said) => {
  const form = formIn(name);
  expect(form.kind).toBe(kind);
  expect(isChecked(form.kind)).toBe(false);
  const [result] = checkForms([form]);
  expect(result?.findings).toEqual([]);
  expect(result?.notJudged.map((entry) => describeNotJudged(entry, "zh-CN"))).toEqual([
    `这是${said}，目前还不检查，只列出读到的内容。`,
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
