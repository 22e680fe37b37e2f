import { emptyProject } from "../../../src/core/form/project";
import { twinsOf } from "../../../src/core/import/twins";

const project = (name: string) => ({ ...emptyProject, name });

test("a form's twin is looked for in the workbook first, then among those found before it", () => {
  const found = ["甲", "乙", "乙", "丙"].map(project);
  expect(twinsOf(found, [project("丁"), project("甲")])).toEqual([
    { in: "workbook", at: 1 },
    null,
    { in: "files", at: 1 },
    null,
  ]);
});
