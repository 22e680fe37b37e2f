import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readText } from "../../../src/files/text/read-text";
import { languages } from "../../../src/core/language/language";
import { describeRepair } from "../../../src/core/recognise/describe-repair";
import { repairsInEnglish } from "../../../src/core/recognise/messages/en-US";
import { repairsInChinese } from "../../../src/core/recognise/messages/zh-CN";
import { repairKinds } from "../../../src/core/recognise/reading";
import { recognise } from "../../../src/core/recognise/recognise";

const forms = path.join(__dirname, "../../forms");
const realForms = [
  "baoshan-2023.txt",
  ...readdirSync(path.join(forms, "real")).map((name) => `real/${name}`),
].filter((name) => name.endsWith(".txt"));

test("every kind of repair has a sentence in both languages, with the same placeholders", () => {
  const placeholders = (template: string) => template.match(/\{\w+\}/g)?.sort();
  for (const kind of repairKinds)
    expect(placeholders(repairsInEnglish[kind])).toEqual(placeholders(repairsInChinese[kind]));
});

test.each(realForms)("every repair on %s can be told in both languages", (name) => {
  const { forms: found } = recognise(readText(readFileSync(path.join(forms, name), "utf8")));
  for (const repair of found.flatMap(({ repairs }) => repairs))
    for (const language of languages) expect(describeRepair(repair, language)).not.toMatch(/[{}]|“”/);
});

test("what a slid row lacks is called empty", () => {
  const repair = {
    kind: "row-shifted",
    field: "indicators.annual.0.name",
    cell: { row: 0, column: 0 },
    values: { level1: "满意度指标", level2: "服务对象满意度指标", name: "市民满意度", target: "" },
  } as const;
  expect(describeRepair(repair, "zh-CN")).toBe(
    "这一行左右错位，读作：满意度指标 / 服务对象满意度指标 / 市民满意度 / （空）。",
  );
});
