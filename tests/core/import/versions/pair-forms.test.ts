import { pairForms } from "../../../../src/core/import/versions/pair-forms";
import type { Project } from "../../../../src/core/form/project";
import { seedProjects } from "../../../helpers/seed-projects";
import { formsOf } from "../../rollup/judge";

const [first, second, third] = seedProjects as [Project, Project, Project];
const versions = (...projects: readonly Project[]) => formsOf(projects).map((form) => ({ form }));

function namesOf(before: readonly Project[], after: readonly Project[]) {
  const { pairs, gone, added } = pairForms(versions(...before), versions(...after));
  return {
    pairs: pairs.map((pair) => [pair.before.form.project.name, pair.after.form.project.name]),
    gone: gone.map(({ form }) => form.project.name),
    added: added.map(({ form }) => form.project.name),
  };
}

test("forms are found again in another order", () => {
  expect(namesOf([first, second, third], [third, first, second])).toEqual({
    pairs: [first, second, third].map(({ name }) => [name, name]),
    ...{ gone: [], added: [] },
  });
});

test("a form that is not there any more, and one that is new, stand alone", () => {
  expect(namesOf([first, second], [second, third])).toEqual({
    pairs: [[second.name, second.name]],
    gone: [first.name],
    added: [third.name],
  });
});

test("a project whose name was mended is known by its indicators", () => {
  const renamed = { ...first, name: "特保队伍人员经费" };
  expect(namesOf([first, second], [second, renamed]).pairs).toEqual([
    [first.name, "特保队伍人员经费"],
    [second.name, second.name],
  ]);
});

test("one form on each side is one form in two versions, whatever they say", () => {
  expect(namesOf([first], [third])).toEqual({ pairs: [[first.name, third.name]], gone: [], added: [] });
});

test("of two units with a project of one name, none is taken for a third unit's", () => {
  const of = (unit: string | null): Project => ({ ...first, name: "公用经费", unit });
  const found = namesOf([of("甲局"), of("乙局")], [of(null), second]);
  expect(found).toEqual({ pairs: [], gone: ["公用经费", "公用经费"], added: ["公用经费", second.name] });
});

test("a form of another kind is no version", () => {
  const [one] = versions(first);
  if (!one) throw new Error("A form.");
  const paper = { form: { ...one.form, kind: "monitoring" as const } };
  expect(pairForms([one], [paper])).toEqual({ pairs: [], gone: [one], added: [paper] });
});
