import { waive, waiverOf } from "../../src/actions/waivers";
import { checkForm } from "../../src/core/checks/check";
import { emptyProject, type Project } from "../../src/core/form/project";
import { formOf } from "../core/checks/helpers/form-of";

/** The form of a school's project, and the finding that it has no 项目类别. */
function ofSchool(unit: string, year = 2026) {
  const project: Project = { ...emptyProject, name: "公用经费", unit, year };
  const form = formOf(project);
  const finding = checkForm(form).findings.find(({ rule }) => rule === "category-missing");
  if (!finding) throw new Error("The form was to have a finding.");
  return { form, finding };
}

test("a waiver holds for its own unit and year only", () => {
  const { form, finding } = ofSchool("第一小学");
  const waivers = [waive(form, finding, "系统里没有")];
  expect(waiverOf(form, finding, waivers)?.reason).toBe("系统里没有");
  for (const other of [ofSchool("第二小学"), ofSchool("第一小学", 2027)])
    expect(waiverOf(other.form, other.finding, waivers)).toBeNull();
});

test("a waiver that version 0.1 kept, by the name alone, still counts", () => {
  const { form, finding } = ofSchool("第一小学");
  const { unit, year, ...kept } = waive(form, finding, "系统里没有");
  expect([unit, year]).toEqual(["第一小学", 2026]);
  expect(waiverOf(form, finding, [kept])).toEqual(kept);
});
