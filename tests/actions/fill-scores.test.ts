import { fillScores } from "../../src/actions/fill-scores";
import { undoLast } from "../../src/actions/undo-last";
import { insertPlans } from "../../src/excel/insert-plans";
import { planPaper } from "../../src/core/layout/papers/plan-paper";
import type { PaperContents } from "../../src/core/form/paper-contents";
import { inExcel } from "../excel/in-excel";
import { filledPaper } from "../helpers/filled-paper";
import { formNow } from "./on-a-sheet";

/** The scores that stand on the sheet: of the money, of each indicator, and in all. */
async function scoresNow(): Promise<readonly (string | null | undefined)[]> {
  const { paper } = (await formNow()).form;
  const rows = [paper?.funding[0], ...(paper?.indicators ?? []), paper?.total];
  return rows.map((row) => row?.score.text);
}

const filled = filledPaper(["40条", "及时", "12件", "95%"]);

test("what follows from what is filled in is written into the empty cells, read again, and taken back by one undo", async () => {
  await inExcel(async () => {
    await insertPlans([planPaper(filled)]);
    const figures = await fillScores(await formNow());
    expect(figures).toHaveLength(7);
    expect(await scoresNow()).toEqual(["8.62", "23.81", "25", "24", "10", "91.43"]);
    expect((await formNow()).form.paper?.funding[0]?.rate.text).toBe("86.18%");
    await undoLast();
    expect(await scoresNow()).toEqual([null, null, null, null, null, null]);
  });
});

test("a score that stands there already is left, right or wrong, and counts in the total", async () => {
  const [first, ...others] = filled.indicators;
  const own: PaperContents = { ...filled, indicators: [{ ...first, score: "20" }, ...others] };
  await inExcel(async () => {
    await insertPlans([planPaper(own)]);
    await fillScores(await formNow());
    expect(await scoresNow()).toEqual(["8.62", "20", "25", "24", "10", "87.62"]);
  });
});

test("where nothing can be computed nothing is written", async () => {
  await inExcel(async () => {
    await insertPlans([planPaper(filledPaper([], ""))]);
    expect(await fillScores(await formNow())).toEqual([]);
  });
});
