import { editField } from "../../src/actions/edit-field";
import { fillScores } from "../../src/actions/fill-scores";
import { undoLast } from "../../src/actions/undo-last";
import type { PaperContents } from "../../src/core/form/paper-contents";
import { presetOf } from "../../src/core/kinds/scoring/presets";
import { planPaper } from "../../src/core/layout/papers/plan-paper";
import { insertPlans } from "../../src/excel/insert-plans";
import { run } from "../../src/excel/run";
import { inExcel } from "../excel/in-excel";
import { filledPaper } from "../helpers/filled-paper";
import { formNow } from "./on-a-sheet";

const standard = presetOf("standard");
const filled = filledPaper(["40条", "达成预期指标", "12件", "95%"]);
const withGrade: PaperContents = { ...filled, remarks: { grade: "" } };

/** Everything on the sheet: formulas, values, texts and number formats. */
function everything(): Promise<object> {
  return run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load("formulas, values, text, numberFormat");
    await context.sync();
    const { formulas, values, text, numberFormat } = used;
    return {
      formulas: formulas as unknown,
      values: values as unknown,
      text,
      numberFormat: numberFormat as unknown,
    };
  });
}

async function formulasNow(): Promise<readonly string[]> {
  const { formulas } = (await everything()) as { readonly formulas: readonly (readonly unknown[])[] };
  return formulas.flat().flatMap((cell) => (typeof cell === "string" && cell.startsWith("=") ? [cell] : []));
}

/** What the paper says of rate, scores and total. */
async function figuresNow(): Promise<readonly (string | null | undefined)[]> {
  const { paper } = (await formNow()).form;
  const [money] = paper?.funding ?? [];
  const scores = [money, ...(paper?.indicators ?? []), paper?.total].map((row) => row?.score.text);
  return [money?.rate.text, ...scores];
}

const right = ["86.18%", "8.62", "23.81", "25", "24", "10", "91.43"];

test("computed figures stand as formulas where the user wants it, read the same as values, and one undo leaves the sheet as it was", async () => {
  await inExcel(async () => {
    await insertPlans([planPaper(withGrade)]);
    const before = await everything();
    await fillScores(await formNow(), standard, true);
    expect(await figuresNow()).toEqual(right);
    // 执行率, its score, total and grade; what was reached stands as text with its unit, of which no formula makes a score.
    expect(await formulasNow()).toHaveLength(4);
    await undoLast();
    expect(await everything()).toEqual(before);
    await fillScores(await formNow(), standard, false);
    expect([await figuresNow(), await formulasNow()]).toEqual([right, []]);
  });
});

// Excel gives a formula the format of the cells that it looks at: the score of the money has two decimals.
test("the formulas follow what is filled in later, and nobody writes over them", async () => {
  await inExcel(async () => {
    await insertPlans([planPaper(withGrade)]);
    await fillScores(await formNow(), standard, true);
    const formulas = await formulasNow();
    await editField(await formNow(), "paper.funding.0.executed", "250,000.00", standard, true);
    expect(await figuresNow()).toEqual(["100.00%", "10.00", "23.81", "25", "24", "10", "92.81"]);
    await editField(await formNow(), "paper.indicators.0.actual", "42条", standard, true);
    expect(await figuresNow()).toEqual(["100.00%", "10.00", "25", "25", "24", "10", "94"]);
    expect(await formulasNow()).toEqual(formulas);
  });
});

test("a total of the user's own is left to Excel, whatever is filled in beside it", async () => {
  await inExcel(async () => {
    await insertPlans([planPaper(filled)]);
    await fillScores(await formNow(), standard);
    const total = (await formNow()).form.paper?.total?.score.cell;
    await run(async (context) => {
      const cell = context.workbook.worksheets
        .getActiveWorksheet()
        .getCell(total?.row ?? 0, total?.column ?? 0);
      cell.formulas = [["=I6+SUM(H13:H16)"]];
      await context.sync();
    });
    await editField(await formNow(), "paper.indicators.0.actual", "42条", standard);
    expect([await figuresNow(), await formulasNow()]).toEqual([
      ["86.18%", "8.62", "25", "25", "24", "10", "92.62"],
      ["=I6+SUM(H13:H16)"],
    ]);
  });
});

test("what follows while one types is a formula too; a value where its numbers stand as texts", async () => {
  const typed = async (executed: string | undefined) => {
    const paper = filledPaper(["40条", "达成预期指标", "12件", "95%"], executed);
    const funding = paper.funding.map((row) => {
      const { executed: spent, ...others } = row.amounts;
      return spent === undefined || executed === "" ? row : { ...row, amounts: others };
    });
    await insertPlans([planPaper({ ...paper, funding })]);
    await editField(await formNow(), "paper.funding.0.executed", "215,457.60", standard, true);
    const [rate, score] = await figuresNow();
    expect([rate, score]).toEqual(["86.18%", "8.62"]);
    return (await formulasNow()).length;
  };
  await inExcel(async () => {
    // Rate, its score and the total.
    expect(await typed(undefined)).toBe(3);
    expect(await typed("")).toBe(0);
  });
});
