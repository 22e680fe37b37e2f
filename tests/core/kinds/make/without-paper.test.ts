import { emptyProject, type Project } from "../../../../src/core/form/project";
import { projectsWithout } from "../../../../src/core/kinds/make/without-paper";

const named = (name: string, year = 2026): Project => ({ ...emptyProject, name, unit: "河道所", year });

test("a project that has its paper gets no other, but for another kind or year", () => {
  const forms = [
    { kind: "target", project: named("保洁") },
    { kind: "target", project: named("绿化") },
    { kind: "target", project: named("照明") },
    { kind: "selfEvaluation", project: named("保洁") },
    { kind: "monitoring", project: named("绿化") },
    { kind: "selfEvaluation", project: named("照明", 2025) },
  ] as const;
  const names = projectsWithout("selfEvaluation", forms).map(({ name }) => name);
  expect(names).toEqual(["绿化", "照明"]);
});

test("of forms that are no 申报表 nothing is made", () => {
  expect(projectsWithout("monitoring", [{ kind: "department", project: named("保洁") }])).toEqual([]);
});
