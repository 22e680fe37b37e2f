import { planIndicatorAddition } from "../../../src/core/edit/plan-addition";
import { indicatorLists } from "../../../src/core/form/project";
import { recognise } from "../../../src/core/recognise/recognise";
import { formNames, readFormFile } from "../../helpers/form-files";

jest.setTimeout(60_000);

/** Where a new indicator behind each of the form's own, in either of its lists, is refused, and why. */
function refusalsOn(name: string): string[] {
  const grid = readFormFile(name);
  return recognise(grid).forms.flatMap((form) =>
    indicatorLists.flatMap((list) =>
      form.project.indicators[list].flatMap(({ level1, level2 }, at) => {
        const own = { level1, level2, name: "新增事项", target: "≥5个", weight: null, note: null };
        try {
          planIndicatorAddition(grid, form, list, at + 1, own);
          return [];
        } catch (error) {
          return [`${name} ${String((error as { kind?: string }).kind)}`];
        }
      }),
    ),
  );
}

const names = ["real", "made"].flatMap((folder) => formNames(folder).map((name) => `${folder}/${name}`));

test("an indicator can be added behind any other of the real and the made forms, but for those that rows cannot serve", () => {
  const refused = names.flatMap(refusalsOn);
  expect([...new Set(refused)].sort()).toEqual([
    // One cell holds all indicators.
    "made/all-in-one-cell cannot-place",
    // The values of the year and of the whole time share their names.
    "made/l16-transfer not-read-back",
    "made/side-by-side form-beside",
    "made/side-by-side-uneven form-beside",
  ]);
  expect(refused.length).toBeLessThan(47);
});
