import { computedFigures } from "../../../../src/core/checks/papers/computed";
import type { PaperContents } from "../../../../src/core/form/paper-contents";
import { makePaper } from "../../../../src/core/kinds/make/make-paper";
import { presetOf, type PresetId } from "../../../../src/core/kinds/scoring/presets";
import { planPaper } from "../../../../src/core/layout/papers/plan-paper";
import { recognise } from "../../../../src/core/recognise/recognise";
import { emptyProject } from "../../../../src/core/form/project";
import { filledPaper } from "../../../helpers/filled-paper";
import { planToGrid } from "../../../helpers/plan-to-grid";

function computed(contents: PaperContents, preset: PresetId = "standard") {
  const paper = recognise(planToGrid(planPaper(contents))).forms[0]?.paper;
  const figures = paper ? computedFigures(paper, presetOf(preset)) : [];
  return Object.fromEntries(figures.map(({ field, how }) => [field.slice("paper.".length), how]));
}

test("rate, scores, total and grade say how they came about", () => {
  expect(computed(filledPaper(["40条", "及时", "12件", "95%"]))).toEqual({
    "funding.0.rate": "215,457.60 ÷ 250,000.00 = 86.18%",
    "funding.0.score": "10 × 215,457.60 ÷ 250,000.00 = 8.62",
    "indicators.0.score": "25 × 40 ÷ 42 = 23.81",
    "indicators.1.score": "及时 → 25",
    "indicators.2.score": "30 × (1 − (12 − 10) ÷ 10) = 24",
    "indicators.3.score": "95 ≥ 90 → 10",
    "total.score": "8.62 + 23.81 + 25 + 24 + 10 = 91.43",
    grade: "91.43 → 优",
  });
});

test("Hubei takes the target's share of what was too much, and Shanghai has its own grades", () => {
  const paper = filledPaper(["20条", "及时", "12件", "95%"]);
  expect(computed(paper, "hubei")["indicators.2.score"]).toBe("30 × 10 ÷ 12 = 25");
  expect(computed(paper, "shanghai")["grade"]).toBe("79.52 → 良");
  expect(computed(paper)["grade"]).toBe("79.52 → 中");
});

test("more money spent than there was gives no more than all points", () => {
  const spent = filledPaper(["42条", "及时", "10件", "95%"], "300,000.00");
  expect(computed(spent)["funding.0.score"]).toBe("10 × 300,000 ÷ 250,000 > 10 → 10");
});

test("where something is missing, neither its score nor the total is told", () => {
  const figures = computed(filledPaper(["40条", undefined, "12件", "95%"]));
  expect(figures["indicators.0.score"]).toBe("25 × 40 ÷ 42 = 23.81");
  expect(Object.keys(figures)).not.toEqual(expect.arrayContaining(["indicators.1.score"]));
  expect(Object.keys(figures)).not.toEqual(expect.arrayContaining(["total.score"]));
});

test("for words that were partly reached people choose the points of their band", () => {
  expect(Object.keys(computed(filledPaper(["42条", "部分达成", "10件", "95%"])))).not.toContain(
    "indicators.1.score",
  );
});

test("a 监控表 has its rates, row by row, and no scores", () => {
  const made = makePaper("monitoring", emptyProject);
  const amounts = { initial: "250", executedToDate: "100" };
  const paper = { ...made, funding: made.funding.map((row, at) => (at < 2 ? { ...row, amounts } : row)) };
  expect(computed(paper)).toEqual({
    "funding.0.rateToDate": "100 ÷ 250 = 40.00%",
    "funding.1.rateToDate": "100 ÷ 250 = 40.00%",
  });
});
