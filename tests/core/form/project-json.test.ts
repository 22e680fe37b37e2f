import fc from "fast-check";

import { ofEachList, withIndicators } from "../../../src/core/form/indicator-lists";
import { parseProject } from "../../../src/core/form/parse-project";
import { jsonField, projectJson } from "../../../src/core/form/project-json";
import type { FieldPath } from "../../../src/core/form/project";
import { projects } from "../../helpers/arbitrary-project";

test("a project is the same after it went out as JSON and came back, with all its lists", () => {
  fc.assert(
    fc.property(projects, projects, (one, { indicators }) => {
      const project = withIndicators(one, "overall", indicators.annual);
      expect(parseProject(JSON.parse(JSON.stringify(projectJson(project))))).toEqual({ ok: true, project });
    }),
  );
});

test("JSON has a key for each list, as it had before there was one record of them", () => {
  const project = fc.sample(projects, 1)[0];
  if (!project) throw new Error("There is no project");
  const json = projectJson({ ...project, indicators: ofEachList(() => []) });
  expect(json).toMatchObject({ indicators: [], overallIndicators: [] });
});

test.each<[FieldPath, string]>([
  ["funding.total", "funding.total"],
  ["indicators.annual", "indicators"],
  ["indicators.annual.3.target", "indicators.3.target"],
  ["indicators.overall", "overallIndicators"],
  ["indicators.overall.0.name", "overallIndicators.0.name"],
])("%s is called %s there", (field, name) => {
  expect(jsonField(field)).toBe(name);
});
