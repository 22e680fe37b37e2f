import { checkForm } from "../../../../src/core/checks/check";
import { isAboutEmpty } from "../../../../src/core/checks/missing/about-empty";
import type { PaperContents } from "../../../../src/core/form/paper-contents";
import { planPaper } from "../../../../src/core/layout/papers/plan-paper";
import { recognise } from "../../../../src/core/recognise/recognise";
import { filledPaper, monitoringPaper } from "../../../helpers/filled-paper";
import { planToGrid } from "../../../helpers/plan-to-grid";

/** The rules that find something on a paper, by whether it is about nothing but an empty place. */
function rulesOn(paper: PaperContents) {
  const [form] = recognise(planToGrid(planPaper(paper))).forms;
  if (!form) throw new Error("A planned paper is read");
  const { findings } = checkForm(form);
  const rules = (isEmpty: boolean) => [
    ...new Set(findings.filter((finding) => isAboutEmpty(form, finding) === isEmpty).map(({ rule }) => rule)),
  ];
  return { empty: rules(true), other: rules(false) };
}

test("all that a paper made of a 申报表 is found to lack is about its empty places", () => {
  expect(rulesOn(filledPaper([]))).toEqual({ empty: ["goal-actual-missing", "actual-missing"], other: [] });
  expect(rulesOn(monitoringPaper())).toEqual({ empty: ["actual-missing"], other: [] });
});

test("points that do not add up are wrong, though the cell for their sum is empty", () => {
  const paper = filledPaper([]);
  const [first, ...rest] = paper.indicators;
  const heavy = { ...paper, indicators: [{ ...first, weight: "27" }, ...rest] };
  expect(rulesOn({ ...heavy, total: { weight: null, score: null } }).other).toEqual(["weights-sum"]);
});

test("a likelihood that nobody ticked is empty; of two that are ticked one is too many", () => {
  const paper = monitoringPaper();
  const [first, ...rest] = paper.indicators;
  const ticked = (ticks: Readonly<Record<string, string>>) => ({
    ...paper,
    indicators: [{ ...first, toDate: "30条", ...ticks }, ...rest],
  });
  expect(rulesOn(ticked({})).empty).toContain("likelihood-missing");
  expect(rulesOn(ticked({ certain: "√", possible: "√" })).other).toEqual(["likelihood-missing"]);
});
