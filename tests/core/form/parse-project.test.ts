import { readFileSync } from "node:fs";

import { parseProject } from "../../../src/core/form/parse-project";
import { emptyProject } from "../../../src/core/form/project";
import { projectJson } from "../../../src/core/form/project-json";

const seed = JSON.parse(readFileSync("tests/forms/baoshan-2023.expected.json", "utf8")) as object[];
const empty = projectJson(emptyProject);
const funding = emptyProject.funding;
const goals = emptyProject.goals;
const indicator = { level1: "产出指标", level2: "数量指标", name: "人数", target: "354 人" };
const whole = { ...indicator, weight: null, note: null };

/** The problems of an otherwise empty project, as `path: Chinese message`. */
function problemsWith(changes: object): string[] {
  const parsed = parseProject({ ...empty, ...changes });
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message["zh-CN"]}`);
}

describe("a project from JSON", () => {
  it("is taken as it is where it is in order", () => {
    expect(parseProject(empty)).toEqual({ ok: true, project: emptyProject });
  });

  it.each(seed.map((json) => [json]))("the seed forms' expectations are projects", (json) => {
    const parsed = parseProject(json);
    expect(parsed.ok && projectJson(parsed.project)).toMatchObject(json);
  });

  it("leaves out keys that a project does not have, at every level", () => {
    const parsed = parseProject({
      ...empty,
      _notes: "x",
      funding: { ...funding, total2: "1" },
      goals: { ...goals, more: "x" },
      indicators: [{ ...indicator, colour: "red" }],
      overallIndicators: [indicator],
    });
    expect(parsed).toEqual({
      ok: true,
      project: { ...emptyProject, indicators: { annual: [whole], overall: [whole] } },
    });
  });

  it("may leave out what many forms do not have", () => {
    const rest = Object.fromEntries(
      Object.entries(empty).filter(([key]) => key !== "nature" && key !== "overallIndicators"),
    );
    expect(parseProject(rest)).toEqual({ ok: true, project: emptyProject });
  });

  it("keeps the digits of amounts as written", () => {
    const parsed = parseProject({ ...empty, funding: { ...funding, total: "3313.50" } });
    expect(parsed).toMatchObject({ ok: true, project: { funding: { total: "3313.50" } } });
  });
});

describe("a project with a mistake is refused with the path of the field and a sentence", () => {
  it.each([
    [
      { funding: { ...funding, total: 3313.5 } },
      'funding.total: 金额应写成带引号的纯数字，例如 "3313.50"，实际是 3313.5',
    ],
    [
      { funding: { ...funding, total: "1,000" } },
      'funding.total: 金额应写成带引号的纯数字，例如 "3313.50"，实际是 "1,000"',
    ],
    [
      { funding: { ...funding, currency: "美元" } },
      'funding.currency: 金额单位只能是“万元”或“元”，实际是 "美元"',
    ],
    [{ funding: null }, "funding: 这里应当是一个对象，实际是 null"],
    [{ goals: "x" }, 'goals: 这里应当是一个对象，实际是 "x"'],
    [{ indicators: {} }, "indicators: 这里应当是一个列表，实际是 {…}"],
    [{ indicators: [indicator, { ...indicator, name: 88 }] }, "indicators.1.name: 这里应当是文字，实际是 88"],
    [
      { indicators: [{ ...indicator, target: "" }] },
      "indicators.0.target: 文字不能为空；没有内容时请写 null",
    ],
    [{ name: undefined }, "name: 缺少这一项；没有内容时请写 null"],
    [{ name: [] }, "name: 这里应当是文字，实际是 […]"],
    [{ name: {} }, "name: 这里应当是文字，实际是 {…}"],
    [{ name: true }, "name: 这里应当是文字，实际是 true"],
    [{ start: "2023-02-30" }, 'start: 日历上没有这一天："2023-02-30"'],
    [{ start: "2023-13" }, 'start: 日历上没有这一天："2023-13"'],
    [{ end: "2023/1/1" }, 'end: 日期应写成 2023-01-31、2023-01 或 2023，实际是 "2023/1/1"'],
    [{ end: 45291 }, "end: 日期应写成 2023-01-31、2023-01 或 2023，实际是 45291"],
    [{ year: "2023" }, 'year: 年度应当是 2000 到 2099 之间的整数，实际是 "2023"'],
    [{ year: 1999 }, "year: 年度应当是 2000 到 2099 之间的整数，实际是 1999"],
    [{ year: 2023.5 }, "year: 年度应当是 2000 到 2099 之间的整数，实际是 2023.5"],
  ])("%j", (changes, problem) => {
    expect(problemsWith(changes)).toEqual([problem]);
  });

  it("a long text is cut in the sentence", () => {
    const [problem] = problemsWith({ start: "很".repeat(500) });
    expect(problem).toMatch(/实际是 "很{39}…$/);
  });

  it.each([2023, 2000, 2099, null])("a year may be %s", (year) => {
    expect(problemsWith({ year })).toEqual([]);
  });

  it.each(["2024-02-29", "2023-12", "2023", null])("a date may be %s", (start) => {
    expect(problemsWith({ start })).toEqual([]);
  });

  it("all mistakes are told at once, each in both languages", () => {
    const parsed = parseProject({ ...empty, name: 5, year: "x", goals: null });
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { path: "year", message: { "en-US": expect.stringContaining('"x"') as string } },
        { path: "name", message: { "en-US": "This should be a text, but it is 5" } },
        { path: "goals", message: { "en-US": "This should be an object, but it is null" } },
      ],
    });
  });

  it.each([null, 5, "x", []])(
    "%j as a whole is no project, or one in which everything is missing",
    (json) => {
      const parsed = parseProject(json);
      expect(parsed.ok).toBe(false);
    },
  );

  it("a field that is missing altogether is named", () => {
    const rest = Object.fromEntries(Object.entries(empty).filter(([key]) => key !== "department"));
    expect(parseProject(rest)).toMatchObject({ ok: false, problems: [{ path: "department" }] });
  });
});
