import { usualGrading } from "../../../../src/core/checks/grading";
import type { Project } from "../../../../src/core/form/project";
import { recognise } from "../../../../src/core/recognise/recognise";
import { documentPage } from "../../../../src/core/rollup/document/document-page";
import { returnDocument } from "../../../../src/core/rollup/returns/return-document";
import { reviewByUnit, toReturn } from "../../../../src/core/rollup/returns/return-notes";
import { returnTables } from "../../../../src/core/rollup/returns/return-tables";
import { readFormFile } from "../../../helpers/form-files";
import { seedProjects } from "../../../helpers/seed-projects";
import { formsOf, judge } from "../judge";
import { tableGrid } from "../table-grid";

const [seed] = seedProjects as [Project, ...Project[]];
const choice = { language: "zh-CN", grading: usualGrading, min: "hint" } as const;
const review = (projects: readonly Project[], own: Partial<typeof choice> = {}) =>
  reviewByUnit(judge(formsOf(projects)), { ...choice, ...own });
const faulty = (name: string, unit: string | null): Project => ({ ...seed, name, unit, year: null });

test("forms are put together by unit, whatever stands between; who names no unit is known by the department", () => {
  const units = review([
    faulty("甲", "一中"),
    faulty("乙", "二中"),
    faulty("丙", "一 中"),
    faulty("丁", null),
  ]);
  expect(units.map(({ unit, forms }) => [unit, forms.map(({ form }) => form.form.project.name)])).toEqual([
    ["一中", ["甲", "丙"]],
    ["二中", ["乙"]],
    [seed.department, ["丁"]],
  ]);
});

test("each finding is named with its cell, its field and what to do, in plain words", () => {
  const units = review([{ ...faulty("甲", "一中"), goals: { ...seed.goals, annual: null } }]);
  const [notes] = returnTables(units, { language: "zh-CN", withFiles: false });
  const headers = notes.columns.map(({ header }) => header);
  const rows = notes.rows.map((row) => row.map(({ text }) => text));
  const at = (header: string) => headers.indexOf(header);
  const row = rows.find((texts) => texts[at("栏目")] === "年度总目标");
  expect(headers).not.toContain("来源文件");
  expect(row?.[at("单位")]).toBe("一中");
  expect(row?.[at("单元格")]).toMatch(/^[A-Z]\d+$/);
  expect(row?.[at("意见类别")]).toBe("必须修改");
  expect(row?.[at("问题")]).toContain("年度总体目标");
  expect(row?.[at("修改建议")]).not.toBe("");
});

test("what is let stand is not sent back, and takes nothing off the grade", () => {
  const judged = judge(formsOf([faulty("甲", "一中")])).map((form) => ({
    ...form,
    findings: form.findings.map((finding) => ({ ...finding, waived: "已请示" })),
  }));
  const [unit] = reviewByUnit(judged, choice);
  expect(unit?.forms.map(({ entries, proposal }) => [entries.length, proposal?.points])).toEqual([[0, 100]]);
  expect(unit && toReturn(unit)).toEqual([]);
});

test("only what is as severe as wanted is said; the grade goes by all", () => {
  const [all] = review([faulty("甲", "一中")]);
  const [errors] = reviewByUnit(judge(formsOf([faulty("甲", "一中")])), { ...choice, min: "error" });
  const [own, other] = [all?.forms[0], errors?.forms[0]];
  expect(other?.entries.every(({ severity }) => severity === "error")).toBe(true);
  expect(own?.entries.some(({ severity }) => severity !== "error")).toBe(true);
  expect(other?.proposal).toEqual(own?.proposal);
});

test("the document has a section for each unit to which something is sent back, and says so if there is none", () => {
  const document = returnDocument(review([faulty("甲", "一中"), faulty("乙", "二中")]), "zh-CN");
  expect(document.sections).toHaveLength(2);
  const texts = document.sections[0]?.flatMap((block) => (block.kind === "table" ? [] : [block.text])) ?? [];
  expect(texts.slice(0, 2)).toEqual(["绩效目标退回意见单", "一中："]);
  expect(texts).toContain("1．甲");
  expect(texts.join("\n")).toMatch(
    /建议等级：[优良中差]（\d+ 分）。必须修改 \d+ 处，建议修改 \d+ 处，供参考 \d+ 处/,
  );
  const nothing = returnDocument([], "zh-CN").sections[0]?.map(
    (block) => block.kind === "table" || block.text,
  );
  expect(nothing).toEqual(["绩效目标退回意见单", "没有需要退回修改的内容。"]);
});

test("the page runs nothing of what stands in forms", () => {
  const name = '<script>alert("1")</script>&';
  const page = documentPage(returnDocument(review([faulty(name, "一中")]), "zh-CN"), "zh-CN");
  expect(page).toContain("1．&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;");
  expect(page).not.toContain("<script>");
});

test.each(["zh-CN", "en-US"] as const)("neither sheet is a form itself, in %s", (language) => {
  const units = reviewByUnit(judge([...recognise(readFormFile("baoshan-2023")).forms]), {
    ...choice,
    language,
  });
  for (const table of returnTables(units, { language, withFiles: true }))
    expect(recognise(tableGrid(table)).forms).toEqual([]);
});
