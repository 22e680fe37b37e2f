import { factsOf, fieldsOfType, headFields, projectFields } from "../../../src/core/form/fields";
import { emptyProject, type FieldPath } from "../../../src/core/form/project";
import { parseProject } from "../../../src/core/form/parse-project";
import { projectJson } from "../../../src/core/form/project-json";
import { valueOf } from "../../../src/core/form/value-of";
import { typeOf } from "../../../src/core/form/value-type";
import { readLabels } from "../../../src/core/recognise/labels/read-label";

test("the empty project has every field of the table, and says nothing", () => {
  for (const field of projectFields) expect(valueOf(emptyProject, field)).toBeNull();
  expect(Object.keys(emptyProject).slice(0, headFields.length)).toEqual(headFields);
});

test("JSON that lacks a field is refused, but for those that came later", () => {
  const whole = projectJson(emptyProject) as Record<string, unknown>;
  const without = (name: string) =>
    parseProject(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)));
  for (const field of headFields) expect(without(field).ok).toBe(factsOf(field).isOptional === true);
});

test("each synonym is the label of its own field only", () => {
  for (const field of headFields)
    for (const label of factsOf(field).labels ?? [])
      expect([label, readLabels(label)[0]?.meaning]).toMatchObject([label, { field }]);
});

test.each<[FieldPath, string]>([
  ["year", "year"],
  ["category", "choice"],
  ["start", "date"],
  ["leader", "text"],
  ["funding.currency", "currency"],
  ["funding.total", "amount"],
  ["goals.annual", "goal"],
  ["goals.period", "period"],
  ["indicators.annual.0.weight", "amount"],
  ["indicators.overall.1.level2", "level"],
  ["indicators.annual.2.target", "text"],
])("%s holds a %s", (field, type) => {
  expect(typeOf(field)).toBe(type);
});

test("the fields of a type are listed in the form's order", () => {
  expect(fieldsOfType("choice", "date")).toEqual(["nature", "category", "start", "end"]);
});
