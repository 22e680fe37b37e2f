import fc from "fast-check";
import { classifiedFor } from "../../../src/core/import/classified";
import { readsAs } from "../../../src/core/edit/same-project";
import { compareAmounts, convertAmount } from "../../../src/core/form/amount";
import { amountFields, type Amount, type Project } from "../../../src/core/form/project";
import type { CellRange } from "../../../src/core/grid/grid";
import { layoutNames } from "../../../src/core/layout/layout";
import { layoutOf } from "../../../src/core/layout/layouts";
import { mergedRanges } from "../../../src/core/layout/merged-ranges";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import type { SheetPlan } from "../../../src/core/layout/sheet-plan";
import { recognise } from "../../../src/core/recognise/recognise";
import type { FormReading, Leftover } from "../../../src/core/recognise/reading";
import { plannedGrid } from "../../../src/core/layout/planned-grid";
import {
  planStandard,
  type StandardChoice,
  type StandardSheet,
} from "../../../src/core/import/standard-sheet";
import { projects } from "../../helpers/arbitrary-project";
import { formNames, readFormFile } from "../../helpers/form-files";

const names = [".", "real", "made"].flatMap((folder) => formNames(folder).map((name) => `${folder}/${name}`));
const asItIs: StandardChoice = { layout: "shanghai-2026", currency: null, year: null, withRemains: true };

/** What a plain form of the project reads as, with the fields that the layout has. */
function plainly(project: Project, layout: StandardChoice["layout"]): Project | undefined {
  return recognise(plannedGrid(planSheet(classifiedFor(project, layoutOf(layout)), layoutOf(layout))))
    .forms[0]?.project;
}

function textsOn({ plan, remainsPlan }: StandardSheet): readonly string[] {
  return [plan, remainsPlan].flatMap((sheet) => sheet?.cells.map(({ text }) => text) ?? []);
}

/** The only form of a planned sheet. */
function read(plan: SheetPlan): FormReading {
  const { forms } = recognise(plannedGrid(plan));
  if (forms.length !== 1 || !forms[0]) throw new Error(`${forms.length} forms were read`);
  return forms[0];
}

function expectSound({ range, merges, cells, columnWidths, rowHeights }: SheetPlan): void {
  const all = merges.flatMap(mergedRanges);
  const share = (a: CellRange, b: CellRange): boolean =>
    a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
  expect(all.filter((own, at) => all.some((other, index) => index > at && share(own, other)))).toEqual([]);
  expect(cells.filter(({ row, column }) => row > range.bottom || column > range.right)).toEqual([]);
  expect([columnWidths.length, rowHeights.length]).toEqual([range.right + 1, range.bottom + 1]);
}

const anyLeftover: fc.Arbitrary<Leftover> = fc.record({
  cell: fc.record({ row: fc.nat(60), column: fc.nat(9) }),
  text: fc.oneof(
    fc.constantFrom(
      ...names.flatMap((name) => readFormFile(name).cells.map(({ text }) => text)),
      "=1+1",
      "-5%",
    ),
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
  ),
  label: fc.option(fc.constantFrom("联系人", "项目负责人", "备注"), { nil: null }),
});

describe.each(layoutNames)("On a new sheet of %s", (layout) => {
  test.each(names)("stands all that %s says, and it reads back", (name) => {
    const { forms } = recognise(readFormFile(name));
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) {
      const sheet = planStandard(form, { ...asItIs, layout });
      expectSound(sheet.plan);
      const plain = plainly(form.project, layout);
      expect(plain && readsAs(plain, { ...read(sheet.plan).project })).toBe(true);
      const texts = textsOn(sheet).join("\n\n");
      for (const { text } of [...form.leftovers, ...sheet.remains]) expect(texts).toContain(text);
    }
  });

  test("whatever is left over of any form is there, and is not taken for a part of the form", () => {
    fc.assert(
      fc.property(projects, fc.array(anyLeftover, { maxLength: 6 }), (project, leftovers) => {
        const form = { ...read(planSheet(project, layoutOf(layout))), leftovers };
        const sheet = planStandard(form, { ...asItIs, layout });
        expectSound(sheet.plan);
        expect(readsAs(classifiedFor(project, layoutOf(layout)), read(sheet.plan).project)).toBe(true);
        const texts = textsOn(sheet).join("\n\n");
        for (const { text } of leftovers) expect(texts).toContain(text);
      }),
      { numRuns: 25 },
    );
  });

  test("amounts stand in the other unit exactly, and come back to what they were", () => {
    fc.assert(
      fc.property(projects, fc.constantFrom("万元" as const, "元" as const), (project, currency) => {
        const form = read(planSheet(project, layoutOf(layout)));
        const { funding } = read(planStandard(form, { ...asItIs, layout, currency }).plan).project;
        const before = project.funding;
        const inOwnUnit = (amount: Amount | null): Amount | null =>
          amount && before.currency && convertAmount(amount, currency, before.currency);
        const same = amountFields.filter((field) => {
          const back = before.currency === null ? funding[field] : inOwnUnit(funding[field]);
          const own = before[field];
          return own === null || back === null ? own === back : compareAmounts(own, back) === 0;
        });
        expect(same).toEqual(amountFields);
        expect(funding.currency).toBe(before.currency && currency);
      }),
      { numRuns: 25 },
    );
  });

  test("last year's amounts and targets stand on a sheet of their own, and nothing of them on the form", () => {
    fc.assert(
      fc.property(projects, (project) => {
        const form = read(planSheet(project, layoutOf(layout)));
        const year = { year: 2030, amounts: "beside", targets: "beside" } as const;
        const sheet = planStandard(form, { ...asItIs, layout, year });
        expectSound(sheet.plan);
        const carried = read(sheet.plan).project;
        expect(carried.year).toBe(2030);
        expect(amountFields.map((field) => carried.funding[field])).toEqual(amountFields.map(() => null));
        expect(carried.indicators.annual.map(({ name }) => name)).toEqual(
          project.indicators.annual.map(({ name }) => name),
        );
        const texts = textsOn(sheet).join("\n\n");
        const emptied = project.indicators.annual.filter(({ name }) => name !== null);
        for (const { target } of emptied) expect(texts).toContain(target ?? "");
        for (const field of amountFields) expect(texts).toContain(project.funding[field] ?? "");
        const blank = planSheet({ ...carried, year: 2030 }, layoutOf(layout), true);
        expect(sheet.plan.range.right).toBe(blank.range.right);
      }),
      { numRuns: 25 },
    );
  });
});

/** The only form of a fixture. */
function formOf(name: string): FormReading {
  const [form] = recognise(readFormFile(name)).forms;
  if (!form) throw new Error("There is no form");
  return form;
}

const nextYear = { year: 2027, amounts: "beside", targets: "beside" } as const;

test("carried over, a form has its year in the sheet's name, nothing beside it, and last year's values on no sheet but its own", () => {
  const form = formOf("baoshan-2023");
  const sheet = planStandard(form, { ...asItIs, year: nextYear, isCarriedOver: true });
  expect(sheet.plan.name).toBe("区特保队伍经费 2027");
  expect(sheet.remainsPlan).toBeNull();
  expect(textsOn(sheet).filter((text) => text.includes("354 人"))).toEqual([]);
});

test("printed rows of which last year's form had no indicator are there to be filled in, once each and in the form's order", () => {
  const form = formOf("baoshan-2023");
  const layout = layoutOf("shanghai-2026");
  const { plan } = planStandard(form, { ...asItIs, year: nextYear });
  const read2 = read(plan);
  const levels = [
    ...read2.slots.map(({ level2 }) => level2),
    ...read2.project.indicators.annual.map(({ level2 }) => level2),
  ];
  const printed = layout.indicators.groups.flatMap(({ level2s }) => level2s);
  expect(
    printed.filter((level2) => !levels.some((own) => own?.startsWith(level2.replace("指标", "")))),
  ).toEqual([]);
  expect(new Set(read2.slots.map(({ level2 }) => level2)).size).toBe(read2.slots.length);
});

test("经常性项目 of 2023 is the 性质 of 2026, whose 类别 is asked anew; what only one of them knows stays where it is", () => {
  const form = formOf("baoshan-2023");
  const carried = read(planStandard(form, asItIs).plan).project;
  expect([carried.category, carried.nature]).toEqual([null, "经常性项目"]);
  const special = { ...form, project: { ...form.project, category: "特定目标类" } };
  expect(read(planStandard(special, asItIs).plan).project.category).toBe("特定目标类");
  expect(read(planStandard(form, { ...asItIs, layout: "shanghai-2023" }).plan).project.category).toBe(
    "经常性项目",
  );
});

test("what the form of 2026 asks for and that of 2023 does not have is named and stands empty", () => {
  const [form] = recognise(readFormFile("baoshan-2023")).forms;
  if (!form) throw new Error("There is no form");
  const { leftEmpty, plan } = planStandard(form, asItIs);
  expect(leftEmpty).toContain("category");
  expect(plan.cells.some(({ row, column }) => row === 2 && column === 6)).toBe(false);
});

test("what is left over is left out only where the user says so, and is named even then", () => {
  const [form] = recognise(readFormFile("real/tianjin_2023_a")).forms;
  if (!form) throw new Error("There is no form");
  const sheet = planStandard(form, { ...asItIs, withRemains: false });
  expect(textsOn(sheet)).not.toContain("没有对应栏目的内容");
  expect(sheet.remains.length).toBeGreaterThan(0);
  expect(textsOn(planStandard(form, asItIs))).toContain("没有对应栏目的内容");
});

test.each(names)(
  "what has no field on the form, and last year's values, make no second form of %s",
  (name) => {
    for (const year of [null, nextYear])
      for (const form of recognise(readFormFile(name)).forms) {
        const { remainsPlan } = planStandard(form, { ...asItIs, year });
        expect(remainsPlan ? recognise(plannedGrid(remainsPlan)).forms : []).toEqual([]);
      }
  },
);
