import { insertProjects } from "../../src/actions/insert-forms";
import { judgedForms } from "../../src/actions/judged-forms";
import { readWorkbook } from "../../src/actions/read-sheets";
import { rollUp } from "../../src/actions/roll-up";
import { donePart } from "../../src/excel/tables/restore-tables";
import { emptyProject } from "../../src/core/form/project";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { problemOf } from "../excel/problem-of";
import { seedProjects } from "../helpers/seed-projects";
import { differing, everything } from "./on-a-sheet";
import { names, roll, wish, withRollUp } from "./with-roll-up";

jest.setTimeout(30_000); // a whole Excel, on a machine that may have other work

const [seed = emptyProject] = seedProjects;

/** A workbook whose roll-up is old: a project is gone, two are new, an amount and the user's columns are others. */
const withOldRollUp = (work: (excel: OpenedExcel) => Promise<void>): Promise<void> =>
  withRollUp(
    async (excel) => {
      await excel.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("FormsRollUp");
        table.columns.add(2, [["处室"], [""], ["二处"], ["三处"], [""]]);
        table.columns.add(undefined, [["加倍"], ["=J2*2"], ["=J3*2"], ["=J4*2"], [""]]);
        table.columns.getItem("计划开始日期").delete();
        context.workbook.worksheets.getItem(names[0] ?? "").delete();
        await context.sync();
      });
      await insertProjects("shanghai-2026", [
        { ...seed, name: "新项目" },
        { ...seed, name: "另一个新项目" },
      ]);
      await excel.user.type(`${names[1] ?? ""}!B6`, "9999.99");
      await work(excel);
      // An Excel that is never asked for one step to be undone, so that what breaks off is not tried once more.
    },
    { profile: "ltsc-2024" },
  );

/** What the tables say. */
const contents = ({ workbook }: OpenedExcel): unknown => [
  workbook.formulas("汇总!A1:Z8"),
  workbook.formulas("部门汇总!A1:Z4"),
];

/** Of a column that came and went, the look is not ours to know. */
const notKnown = " columns 24";

/** Letters of a row that came back are black, where they had the automatic colour: that looks the same. */
const looking = (all: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...all]
      .map(([key, value]) => [key, value.replace(/"fontColor":"#000000",?/, "")] as const)
      .filter(([, value]) => value !== '{"format":{},"value":null}'),
  );

/** What has changed of the workbook beside that. */
const changed = (before: ReadonlyMap<string, string>, excel: OpenedExcel): readonly string[] =>
  differing(looking(before), looking(everything(excel))).filter((key) => !key.endsWith(notKnown));

test.each([
  // While it looks at what is there, and at the first change.
  ["Range.numberFormat", 0, "fault"],
  ["TableRowCollection.add", 0, "fault"],
  ["TableRow.delete", 0, "restored"],
  ["TableColumnCollection.add", 0, "restored"],
  ["Range.numberFormat", 2, "restored"],
  ["Range.numberFormat", 20, "restored"],
  ["Range.values", 10, "restored"],
  ["Range.values", 30, "restored"],
  // Asked for of the row that goes, then set.
  ["Range.hyperlink", 0, "fault"],
  ["Range.hyperlink", 1, "restored"],
  ["Range.formulas", 4, "restored"],
  ["Worksheet.activate", 0, "restored"],
] as const)(
  "Excel breaks off at %s, number %i: the roll-up is as it was, and the user is told",
  async (member, after, kind) => {
    await withOldRollUp(async (excel) => {
      const forms = judgedForms(await readWorkbook(), []);
      const [before, said] = [everything(excel), contents(excel)];
      excel.host.breakOff({ code: "GeneralException", member, after });
      const problem = await problemOf(rollUp(forms, wish));
      expect([problem.kind, problem.values["code"]]).toEqual([kind, "GeneralException"]);
      expect(contents(excel)).toEqual(said);
      expect(changed(before, excel)).toEqual([]);
      // And the next time it is refreshed as if nothing had been.
      await roll();
      expect(excel.workbook.values("汇总!A2:A6").flat()).toEqual([
        ...names.slice(1),
        "新项目",
        "另一个新项目",
        expect.anything(),
      ]);
    });
  },
);

test("stopped between its steps, the roll-up is as it was", async () => {
  await withOldRollUp(async (excel) => {
    const forms = judgedForms(await readWorkbook(), []);
    const before = everything(excel);
    const stop = new AbortController();
    let isAsked = 0;
    // Looked at once before anything is written, and once when the new rows are there.
    const signal = Object.defineProperty(stop.signal, "aborted", { get: () => ++isAsked > 1 });
    const problem = await problemOf(rollUp(forms, wish, signal));
    expect([problem.kind, problem.values["code"], isAsked]).toEqual(["restored", "Cancelled", 2]);
    expect(differing(before, everything(excel))).toEqual([]);
  });
});

test("where Excel does not let it be restored either, the user is told which sheets to look at", async () => {
  await withOldRollUp(async (excel) => {
    const forms = judgedForms(await readWorkbook(), []);
    excel.host.breakOff({ code: "GeneralException", member: "Range.numberFormat", after: 2, times: 2 });
    const problem = await problemOf(rollUp(forms, wish));
    expect([problem.kind, problem.values["cells"]]).toEqual(["not-restored", "汇总、部门汇总"]);
  });
});

describe("how much of a plan was done, by the table's size", () => {
  const plan = {
    places: [0, 1, 2, 3],
    missing: [2, 3],
    rows: ["removed", 0, "removed", 1],
    added: [2, 3, 4],
  } as const;
  const done = (rows: number, columns: number, isAdded: boolean) => {
    const part = donePart(plan, 2, { rows, columns }, isAdded);
    return [part.rows, part.added.length, part.missing];
  };

  test("nothing, the new rows, one row taken out, all, and a column", () => {
    expect(done(4, 2, false)).toEqual([["gone", 0, "gone", 1], 0, []]);
    expect(done(7, 2, false)).toEqual([["gone", 0, "gone", 1], 3, []]);
    expect(done(6, 2, true)).toEqual([["gone", 0, "removed", 1], 3, []]);
    expect(done(5, 2, true)).toEqual([["removed", 0, "removed", 1], 3, []]);
    expect(done(5, 3, true)).toEqual([["removed", 0, "removed", 1], 3, [2]]);
  });

  test("a size that it cannot have is somebody else's doing", () => {
    expect(() => done(8, 2, true)).toThrow(RangeError);
    expect(() => done(4, 2, true)).toThrow(RangeError);
    expect(() => done(5, 5, true)).toThrow(RangeError);
  });
});
