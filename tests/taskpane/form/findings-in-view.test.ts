import { checkForm } from "../../../src/core/checks/check";
import { emptyProject, type FieldPath, type PlainDate, type Project } from "../../../src/core/form/project";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { recognise } from "../../../src/core/recognise/recognise";
import { findingsInView } from "../../../src/taskpane/form/findings-in-view";
import { planToGrid } from "../../helpers/plan-to-grid";
import { cleanForm2023 } from "../../core/checks/helpers/clean-forms";

const date = (text: string) => text as PlainDate;

/** The fields that the form view speaks of in the form of a project while it is filled in, and those of all findings. */
function spokenOf(project: Project, typed: Partial<Record<FieldPath, string>> = {}, isBeingFilled = true) {
  const [form] = recognise(planToGrid(planSheet(project, layouts["shanghai-2023"]))).forms;
  if (!form) throw new Error("A planned form is read");
  const { findings } = checkForm(form);
  const fieldsOf = (list: typeof findings) => list.map(({ field }) => field);
  return { all: fieldsOf(findings), spoken: fieldsOf(findingsInView(form, findings, typed, isBeingFilled)) };
}

test("a form that has just been put in is not reproached for being empty", () => {
  const { all, spoken } = spokenOf(emptyProject);
  expect(all).toEqual(expect.arrayContaining(["year", "name", "department", "funding.total"]));
  expect(spoken).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(year|name|department|funding)/)]),
  );
});

test("what is filled in wrongly is told at once", () => {
  const { spoken } = spokenOf({ ...emptyProject, start: date("2026-12-31"), end: date("2026-01-01") });
  expect(spoken).toContain("end");
});

test("what is being typed is judged too", () => {
  const { spoken } = spokenOf(emptyProject, { name: "路" });
  expect(spoken).toContain("name");
});

test("the one empty field of a form is told once somebody has asked for a check", () => {
  const project = { ...cleanForm2023.project, department: null };
  expect(spokenOf(project).spoken).not.toContain("department");
  expect(spokenOf(project, {}, false).spoken).toContain("department");
});
