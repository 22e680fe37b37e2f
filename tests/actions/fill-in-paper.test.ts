import { editField } from "../../src/actions/edit-field";
import { undoLast } from "../../src/actions/undo-last";
import type { PaperField } from "../../src/core/form/paper";
import { saidAt } from "../../src/core/form/paper";
import { planPaper } from "../../src/core/layout/papers/plan-paper";
import { insertPlans } from "../../src/excel/insert-plans";
import { inExcel } from "../excel/in-excel";
import { filledPaper, monitoringPaper } from "../helpers/filled-paper";
import { formNow } from "./on-a-sheet";

/** What the sheet says now at these paths. */
async function now(...fields: readonly PaperField[]): Promise<readonly (string | null | undefined)[]> {
  const { paper } = (await formNow()).form;
  return fields.map((field) => (paper ? saidAt(paper, field)?.text : undefined));
}

async function fillIn(field: PaperField, text: string): Promise<void> {
  await editField(await formNow(), field, text);
}

const score = "paper.indicators.0.score";
const total = "paper.total.score";

test("what was spent brings its rate and score with it, what was reached its score, and the last of them the total and no other cell", async () => {
  await inExcel(async () => {
    await insertPlans([planPaper(filledPaper([undefined, "及时", "12件", "95%"], ""))]);
    await fillIn("paper.funding.0.executed", "215457.60");
    expect(await now("paper.funding.0.rate", "paper.funding.0.score", total)).toEqual([
      "86.18%",
      "8.62",
      null,
    ]);
    await fillIn("paper.indicators.0.actual", "40条");
    expect(await now(score, "paper.indicators.1.score", total)).toEqual(["23.81", "25", "91.43"]);
    await fillIn("paper.goals.actual", "完成了40条河道的保洁。");
    expect(await now("paper.goals.actual", "paper.goals.expected")).toEqual([
      "完成了40条河道的保洁。",
      "完成42条河道的保洁。",
    ]);
  });
});

test("a figure follows what is filled in again, goes with it, and one undo takes both back", async () => {
  await inExcel(async () => {
    await insertPlans([planPaper(filledPaper(["40条", "及时", "12件", "95%"]))]);
    await fillIn("paper.indicators.0.actual", "21条");
    expect(await now(score, total)).toEqual(["12.5", "80.12"]);
    await fillIn("paper.indicators.0.actual", "");
    expect(await now("paper.indicators.0.actual", score, total)).toEqual([null, null, null]);
    await undoLast();
    expect(await now("paper.indicators.0.actual", score, total)).toEqual(["21条", "12.5", "80.12"]);
  });
});

test("a score that somebody set otherwise stays, and the total counts it", async () => {
  await inExcel(async () => {
    await insertPlans([planPaper(filledPaper(["40条", "及时", "12件", "95%"]))]);
    await fillIn(score, "20");
    expect(await now(score, total)).toEqual(["20", "87.62"]);
    await fillIn("paper.indicators.0.actual", "41条");
    expect(await now("paper.indicators.0.actual", score, total)).toEqual(["41条", "20", "87.62"]);
  });
});

test("the likelihood is one tick of three, and another choice takes the first one away", async () => {
  const columns = ["certain", "possible", "impossible"].map(
    (part) => `paper.indicators.0.${part}` as PaperField,
  );
  await inExcel(async () => {
    await insertPlans([planPaper(monitoringPaper())]);
    await fillIn("paper.indicators.0.likelihood", "确定能");
    expect(await now(...columns)).toEqual(["√", null, null]);
    await fillIn("paper.indicators.0.likelihood", "完全不可能");
    expect(await now(...columns)).toEqual([null, null, "√"]);
  });
});

test("a part that the form has no cell for is refused, and nothing is written", async () => {
  await inExcel(async () => {
    await insertPlans([planPaper(monitoringPaper())]);
    await expect(fillIn("paper.indicators.0.actual", "40条")).rejects.toMatchObject({ kind: "cannot-place" });
  });
});
