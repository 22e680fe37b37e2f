import { isLevel2, plainLevel } from "../../../src/core/form/levels";
import { emptyProject } from "../../../src/core/form/project";
import { indicatorLibrary } from "../../../src/core/library/library";
import { libraryLevel } from "../../../src/core/library/likely-level";
import { rankLibrary } from "../../../src/core/library/rank";

const names = indicatorLibrary.map(({ name }) => name);

test("the library knows some hundred names, each once in its field of work", () => {
  expect(new Set(names).size).toBeGreaterThanOrEqual(400);
  const inFields = indicatorLibrary.map(({ name, field }) => `${field.name["zh-CN"]} ${name}`);
  expect(new Set(inFields).size).toBe(inFields.length);
});

test("every 二级 is one that forms print, and none holds a value", () => {
  expect(indicatorLibrary.filter(({ level2 }) => !isLevel2(level2))).toEqual([]);
  expect(indicatorLibrary.filter(({ name, unit }) => /\d/.test(`${name}${unit ?? ""}`))).toEqual([]);
});

test("a target is written with a sign and a unit, or is a word", () => {
  const halves = indicatorLibrary.filter(({ sign, unit }) => (sign === null) !== (unit === null));
  expect(halves).toEqual([]);
  expect(indicatorLibrary.find(({ name }) => name === "接警响应时间")).toMatchObject({
    level2: "时效",
    sign: "≤",
    unit: "分钟",
  });
  expect(indicatorLibrary.find(({ name }) => name === "辖区治安环境")).toMatchObject({
    sign: null,
    unit: null,
  });
});

test("成本指标 and 经济成本指标 are one 二级 for the library", () => {
  expect(libraryLevel("经济成本指标")).toBe(plainLevel("成本指标"));
  expect(libraryLevel("社会成本指标")).toBe("社会成本");
});

test.each([
  ["公安辅警经费", null, "公安"],
  ["老年人助餐服务补贴", "长宁区民政局", "养老民政"],
  ["中心小学校舍维修", "教育局", "教育"],
  ["政务云机房租赁", null, "信息化"],
])("for %s the names of its own field come first", (name, department, field) => {
  const [first] = rankLibrary(indicatorLibrary, { ...emptyProject, name, department });
  expect(first?.field.name["zh-CN"]).toBe(field);
});

test("for a project that says nothing, what all projects have comes first", () => {
  const [first] = rankLibrary(indicatorLibrary, { ...emptyProject, name: "专项工作经费" });
  expect(first?.field.name["zh-CN"]).toBe("通用");
});
