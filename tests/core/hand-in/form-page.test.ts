import { formPage } from "../../../src/core/hand-in/form-page";
import { sumsByYear } from "../../../src/core/hand-in/year-sums";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { recognise } from "../../../src/core/recognise/recognise";
import { planToGrid } from "../../helpers/plan-to-grid";
import { seedProjects } from "../../helpers/seed-projects";
import { pageLookOf } from "../../taskpane/helpers/page-look-of";

const forms = seedProjects.slice(0, 2).map((project) => {
  const grid = planToGrid(planSheet(project, layouts["shanghai-2026"]));
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("A planned form is a form");
  return { grid, range: form.range, look: pageLookOf({ id: "s", name: "表", grid }, "roomy") };
});

test("every text of each form stands on its page once, with nothing that could run or be fetched", () => {
  const page = formPage(forms, "打印", "zh-CN");
  expect(page.match(/<section/g)).toHaveLength(2);
  expect(page).not.toMatch(/<script|https?:/);
  const shown = [...page.matchAll(/<td[^>]*>([^<]*)<\/td>/g)]
    .map(([, text = ""]) => text.replace("&lt;", "<"))
    .filter((text) => text !== "");
  expect(shown).toEqual(forms.flatMap(({ grid }) => grid.cells.map(({ text }) => text)));
});

test("what a cell says is text on the page, whatever it looks like, and what stands beside a form is not there", () => {
  const [first] = forms;
  if (!first) throw new Error("There is a form");
  const { grid, range } = first;
  const cells = grid.cells.map((cell, at) => (at === 0 ? { ...cell, text: '<b title="甲">' } : cell));
  const beside = { row: 2, column: range.right + 2, text: "上年 705 人", value: "上年 705 人" };
  const page = formPage([{ ...first, grid: { ...grid, cells: [...cells, beside] } }], "打印", "zh-CN");
  expect(page).toContain("&lt;b title=&quot;甲&quot;&gt;");
  expect(page).not.toContain("上年 705 人");
});

test("forms of different years are never added up, and what has no unit is told", () => {
  const [one, other] = seedProjects;
  if (!one || !other) throw new Error("There are seed projects");
  const money = { ...one.funding, currency: "万元", annualTotal: "10" } as typeof one.funding;
  const sums = sumsByYear(
    [
      { year: 2026, funding: money },
      { year: 2026, funding: { ...money, annualTotal: "2.5" } as typeof money },
      { year: 2025, funding: money },
      { year: null, funding: { ...money, currency: null } },
    ],
    "万元",
  );
  expect(
    sums.map(({ year, forms: count, total, withoutAmount }) => [year, count, total, withoutAmount]),
  ).toEqual([
    [2026, 2, "12.5", 0],
    [2025, 1, "10", 0],
    [null, 1, "0", 1],
  ]);
});
