import { emptyProject, type Project } from "../../../src/core/form/project";
import { identityKey, identityOf, isSameProject } from "../../../src/core/form/identity";

const project = (name: string | null, more: Partial<Project> = {}): Project => ({
  ...emptyProject,
  name,
  ...more,
});

test.each([
  ["310113230000000001-公安辅警经费", "310113230000000001", "公安辅警经费"],
  ["[T2023-0113-001]公安辅警经费", "T2023-0113-001", "公安辅警经费"],
  ["公安辅警经费（31011323000001）", "31011323000001", "公安辅警经费"],
  ["2023年公安辅警经费", null, "2023年公安辅警经费"],
  ["20230001", null, "20230001"],
])("%s is known by code and name", (name, code, bare) => {
  expect(identityOf(project(name))).toEqual({ code, name: bare, unit: null, year: null });
});

test("forms of one name are of one project, whatever the blanks; another year's or unit's are not", () => {
  const form = project("公安 辅警经费", { year: 2023, unit: "宝山分局" });
  expect(isSameProject(form, project("公安辅警经费", { year: 2023 }))).toBe(true);
  expect(isSameProject(form, project("公安辅警经费", { year: 2024 }))).toBe(false);
  expect(isSameProject(form, project("公安辅警经费", { year: 2023, unit: "青浦分局" }))).toBe(false);
});

test("of two codes the codes decide, and forms without a name are never the same", () => {
  expect(isSameProject(project("31011323000001-甲"), project("31011323000001-乙"))).toBe(true);
  expect(isSameProject(project("31011323000001-甲"), project("31011323000002-甲"))).toBe(false);
  expect(isSameProject(project(null), project(null))).toBe(false);
});

test("forms have one key only where code, name, unit and year are alike", () => {
  const key = (name: string, more: Partial<Project> = {}) => identityKey(project(name, more));
  expect(key("公用 经费", { unit: "第一小学" })).toBe(key("公用经费", { unit: "第一 小学" }));
  expect(key("公用经费", { unit: "第一小学" })).not.toBe(key("公用经费", { unit: "第二小学" }));
  expect(key("公用经费", { year: 2025 })).not.toBe(key("公用经费", { year: 2026 }));
  expect(key("31011323000001-公用经费")).not.toBe(key("31011323000002-公用经费"));
});
