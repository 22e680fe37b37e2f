import { planScores } from "../../../src/core/edit/plan-scores";
import type { PaperContents } from "../../../src/core/form/paper-contents";
import { presetOf } from "../../../src/core/kinds/scoring/presets";
import { planPaper } from "../../../src/core/layout/papers/plan-paper";
import { recognise } from "../../../src/core/recognise/recognise";
import { filledPaper } from "../../helpers/filled-paper";
import { planToGrid } from "../../helpers/plan-to-grid";

/** The formulas that are planned for a paper, by the text that stands for each. */
function planned(paper: PaperContents, preset = presetOf("standard"), asFormulas = true) {
  const grid = planToGrid(planPaper(paper));
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("A planned paper is read");
  const { edit } = planScores(grid, form, preset, asFormulas);
  const cells = edit.steps.flatMap((step) => (step.kind === "write" ? step.cells : []));
  return new Map(
    cells.flatMap(({ formula, text }) => (formula === undefined ? [] : [[text, formula] as const])),
  );
}

const reached = ["40条", "达成预期指标", "12件", "95%"];
const filled = filledPaper(reached);

test("rate, score of the money, total and grade are formulas over the form's own cells, and only where they are wanted", () => {
  const made = planned({ ...filled, remarks: { grade: "" } }, presetOf("shanghai"));
  expect([...made.keys()]).toEqual(["86.18%", "8.62", "91.43", "优"]);
  expect(made.get("86.18%")).toBe('=IF(N(E6)>0,ROUND(F6/E6,4),"")');
  expect(made.get("优")).toMatch(
    /^=IF\(ISNUMBER\((\w+)\),IF\(\1>=90,"优",IF\(\1>=75,"良",IF\(\1>=60,"合格",IF\(\1>=0,"不合格",""\)+,""\)$/,
  );
  expect(planned(filled, presetOf("standard"), false).size).toBe(0);
});

test("where a figure cannot be known the formula leaves its cell empty, as the reader wants it", () => {
  const total = planned(filled).get("91.43");
  expect(total).toMatch(/^=IF\(COUNT\(([\w,]+)\)=5,ROUND\(SUM\(\1\),2\),""\)$/);
});

test("a number that stands as text is in no formula: a sum would pass it over", () => {
  const [first, ...others] = filled.indicators;
  const asText = planned({ ...filled, indicators: [{ ...first, score: "23.81分" }, ...others] });
  expect([...asText.keys()]).toEqual(["86.18%", "8.62"]);
});
