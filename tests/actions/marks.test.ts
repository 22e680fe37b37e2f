import type { CheckedSheet } from "../../src/actions/checked-sheet";
import { clearMarks } from "../../src/actions/clear-marks";
import { markFindings } from "../../src/actions/mark-findings";
import { checkForms } from "../../src/core/checks/check";
import { cellOf } from "../../src/core/checks/cell-of";
import { insertPlans } from "../../src/excel/insert-plans";
import { isMark } from "../../src/excel/mark-rules";
import { emptyProject } from "../../src/core/form/project";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { ltsc2021Sets } from "excel-stand-in/requirement-sets";
import { saveBook } from "excel-stand-in/xlsx/save";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { inExcel } from "../excel/in-excel";
import { watchTraffic } from "../excel/syncs";
import { seedProjects } from "../helpers/seed-projects";
import { differing, everything, formNow } from "./on-a-sheet";

const [project = emptyProject] = seedProjects;

async function checkedNow(): Promise<CheckedSheet> {
  const { sheet, form } = await formNow();
  const [result = { findings: [], notJudged: [] }] = checkForms([form]);
  return { sheet, forms: [{ sheet, form, ...result }] };
}

interface Rule {
  readonly addresses: string;
  readonly formula: string;
  readonly color: string;
}

/** The conditional formats of the active sheet, in their order, as Excel lists them. */
function rulesOn({ Excel: library }: OpenedExcel): Promise<Rule[]> {
  return library.run(async (context) => {
    const rules = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange()
      .conditionalFormats.load("items");
    await context.sync();
    const details = rules.items.map((rule) => {
      rule.custom.load("rule/formula, format/fill/color");
      return { areas: rule.getRanges().load("address"), custom: rule.custom };
    });
    await context.sync();
    return details.map(({ areas, custom }) => ({
      addresses: areas.address,
      formula: custom.rule.formula,
      color: custom.format.fill.color,
    }));
  });
}

/** A rule of the user's own, which looks like ours at first sight. */
async function addOwnRule({ Excel: library }: OpenedExcel, formula: string): Promise<void> {
  await library.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B4");
    const own = range.conditionalFormats.add("Custom");
    own.custom.rule.formula = formula;
    own.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
}

const ownFormulas = ['=N("绩效目标申报助手")=0', '=A1="绩效目标申报助手 error"'];

async function withRules(work: (excel: OpenedExcel) => Promise<void>): Promise<void> {
  await inExcel(
    async (excel) => {
      await insertPlans([planSheet({ ...project, name: null, start: null }, layouts["shanghai-2023"])]);
      for (const formula of ownFormulas) await addOwnRule(excel, formula);
      await work(excel);
    },
    { requirementSets: ltsc2021Sets },
  );
}

test("findings are coloured in two syncs, behind the user's own rules, and no cell's own format changes", async () => {
  await withRules(async (excel) => {
    const [before, own] = [everything(excel), await rulesOn(excel)];
    const checked = await checkedNow();
    const traffic = watchTraffic(excel);
    expect(await markFindings([checked])).toEqual([]);
    expect(traffic.syncs).toBeLessThanOrEqual(2);
    const changed = differing(before, everything(excel));
    expect(changed.filter((key) => !key.startsWith("conditionalFormats"))).toEqual([]);
    const rules = await rulesOn(excel);
    expect(rules.slice(0, own.length)).toEqual(own);
    const marks = rules.slice(own.length);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ formula }) => isMark(formula))).toBe(true);
    const form = checked.forms[0]?.form;
    const cells = new Set(
      checked.forms[0]?.findings.map(({ field }) => JSON.stringify(form && cellOf(form, field))),
    );
    cells.delete("null");
    const marked = marks.flatMap(({ addresses }) => addresses.split(","));
    expect(marked.length).toBe(cells.size);
  });
});

test("marking again leaves as many marks as before", async () => {
  await withRules(async (excel) => {
    const checked = await checkedNow();
    await markFindings([checked]);
    const once = await rulesOn(excel);
    await markFindings([checked]);
    expect(await rulesOn(excel)).toEqual(once);
  });
});

test("marks go without a trace, also after saving and opening again", async () => {
  await withRules(async (excel) => {
    const own = await rulesOn(excel);
    const unmarked = saveBook(excel.workbook.book);
    await markFindings([await checkedNow()]);
    const marked = saveBook(excel.workbook.book);
    await clearMarks();
    expect(await rulesOn(excel)).toEqual(own);
    await inExcel(
      async (again) => {
        const opened = await rulesOn(again);
        expect(opened.length).toBeGreaterThan(own.length);
        await clearMarks();
        await inExcel(
          async (clean) => {
            expect(await rulesOn(again)).toEqual(await rulesOn(clean));
          },
          { book: unmarked },
        );
      },
      { book: marked },
    );
  });
});

test("a protected sheet is named and stays as it is", async () => {
  await withRules(async (excel) => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const own = await rulesOn(excel);
    const checked = await checkedNow();
    expect(await markFindings([checked])).toEqual([{ id: checked.sheet.id, name: checked.sheet.name }]);
    expect(await clearMarks()).toEqual([{ id: checked.sheet.id, name: checked.sheet.name }]);
    expect(await rulesOn(excel)).toEqual(own);
  });
});

test.each([
  ['=N("绩效目标申报助手 error")=0', true],
  [' N( "绩效目标申报助手 hint" ) = 0', true],
  ['=n("绩效目标申报助手 warning")=0', true],
  ['=N("绩效目标申报助手")=0', false],
  ['=N("绩效目标申报助手 error")=1', false],
  ['=OR(N("绩效目标申报助手 error")=0,A1>1)', false],
])("%s is a mark: %s", (formula, expected) => {
  expect(isMark(formula)).toBe(expected);
});
