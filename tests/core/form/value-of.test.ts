import { emptyProject } from "../../../src/core/form/project";
import { valueOf } from "../../../src/core/form/value-of";
import { seedProjects } from "../../helpers/seed-projects";

const project = seedProjects[0] ?? emptyProject;

test.each([
  ["year", 2023],
  ["name", "区特保队伍经费"],
  ["funding.total", "3391.32"],
  ["funding.carriedOver", null],
  ["goals.annual", project.goals.annual],
  ["goals.period", null],
  ["indicators.annual", null],
  ["indicators.annual.0.target", "354 人"],
  ["indicators.annual.99.target", null],
  ["indicators.overall.0.name", null],
] as const)("%s of a project", (field, value) => {
  expect(valueOf(project, field)).toBe(value);
});
