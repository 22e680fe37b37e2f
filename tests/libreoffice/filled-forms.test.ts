import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveBook } from "excel-stand-in/xlsx/save";
import { addIndicator } from "../../src/actions/add-indicator";
import { editField } from "../../src/actions/edit-field";
import { insertForm } from "../../src/actions/insert-forms";
import { placeInList } from "../../src/core/edit/free-slot";
import { printedTree } from "../../src/core/edit/printed-tree";
import type { FieldPath, Indicator } from "../../src/core/form/project";
import { layoutNames, type LayoutName } from "../../src/core/layout/layout";
import { layouts } from "../../src/core/layout/layouts";
import { recognise } from "../../src/core/recognise/recognise";
import { differing, everything, formNow } from "../actions/on-a-sheet";
import { inExcel } from "../excel/in-excel";
import { readPdfFile } from "../files/pdf/read";

// PRINTED=folder keeps what is printed, to be looked at.
const kept = process.env["PRINTED"];
let folder: string;

beforeAll(() => {
  folder = kept ?? mkdtempSync(join(tmpdir(), "filled-"));
  mkdirSync(folder, { recursive: true });
});

afterAll(() => {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
});

const sentence = (at: number): string =>
  `第${at}项：对本区${at}个街镇的社区文化活动中心逐一巡查，发现问题当日登记、三日内处置、十日内回访。`;
const longGoal = Array.from({ length: 12 }, (_, at) => sentence(at + 1))
  .join("")
  .slice(0, 450);

/** What a form is filled in with: fields and 20 indicators with long names, over all its 二级. */
function contentsOf(layout: LayoutName): { fields: [FieldPath, string][]; indicators: Indicator[] } {
  const level2s = layouts[layout].indicators.groups.flatMap(({ level1, level2s: own }) =>
    own.map((level2) => ({ level1, level2 })),
  );
  const indicators = Array.from({ length: 20 }, (_, at): Indicator => {
    const { level1, level2 } = level2s[at % level2s.length] ?? { level1: null, level2: null };
    const name = `${(level2 ?? "").replace("指标", "")}之${Math.floor(at / level2s.length) + 1}：社区文化活动中心开放时间、活动场次与居民参与情况的全年达标程度`;
    return { level1, level2, name, target: `≥${60 + at}%`, weight: null, note: null };
  });
  const fields: [FieldPath, string][] = [
    ["name", "社区文化活动中心运行及公共文化服务配送项目"],
    ["goals.annual", longGoal],
    ["goals.overall", longGoal],
  ];
  return { fields, indicators };
}

/** The orders in which a form is filled in; each gives one of the twenty-three things its turn. */
const orders: Readonly<Record<string, (count: number) => number[]>> = {
  "from top to bottom": (count) => Array.from({ length: count }, (_, at) => at),
  "from bottom to top": (count) => Array.from({ length: count }, (_, at) => count - 1 - at),
  // 7 shares no factor with 20 or 23.
  criss_cross: (count) => Array.from({ length: count }, (_, at) => (at * 7 + 3) % count),
};

async function fill(layout: LayoutName, order: (count: number) => number[]): Promise<void> {
  const { fields, indicators } = contentsOf(layout);
  const things = [
    ...fields.map(([field, text]) => async () => {
      const form = await formNow();
      if (form.form.places[field]) await editField(form, field, text);
    }),
    ...indicators.map((_, at) => async () => {
      const form = await formNow();
      const own = nextOf(indicators, at, form.form.project.indicators.annual);
      await addIndicator(form, "annual", placeInList(form.form, "annual", own, printedTree(form.form)), own);
    }),
  ];
  for (const at of order(things.length)) await things[at]?.();
}

/** Of the 二级 of indicator `at` the first that is not there yet. */
function nextOf(all: readonly Indicator[], at: number, there: readonly Indicator[]): Indicator {
  const wanted = all[at];
  const waiting = all.find(
    (own) => own.level2 === wanted?.level2 && !there.some(({ name }) => name === own.name),
  );
  if (!waiting) throw new Error(`Nothing waits for ${String(wanted?.level2)}`);
  return waiting;
}

const bare = (text: string | null): string => (text ?? "").replace(/\s/g, "");

function print(name: string, bytes: Uint8Array): string {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
    stdio: "ignore",
  });
  return file.replace(/xlsx$/, "pdf");
}

describe.each(layoutNames)("the form of %s, filled in on the sheet from blank", (layout) => {
  test("prints all its texts whole, one page wide, the same in whatever order it was filled in", async () => {
    const seen: (readonly [ReadonlyMap<string, string>, Uint8Array])[] = [];
    for (const order of Object.values(orders))
      await inExcel(async (excel) => {
        await insertForm(layout);
        await fill(layout, order);
        seen.push([everything(excel), saveBook(excel.workbook.book)]);
      });
    const [[first, bytes] = [new Map<string, string>(), new Uint8Array()], ...others] = seen;
    expect(others.map(([other]) => differing(first, other))).toEqual([[], []]);

    const pdf = print(layout, bytes);
    const [form] = (await readPdfFile(new Uint8Array(readFileSync(pdf)))).grids.flatMap(
      (grid) => recognise(grid).forms,
    );
    const { indicators } = contentsOf(layout);
    expect(bare(form?.project.goals.annual ?? null)).toBe(longGoal);
    const read = form?.project.indicators.annual.map(({ name, target }) => `${bare(name)} ${bare(target)}`);
    expect([...(read ?? [])].sort()).toEqual(
      indicators.map(({ name, target }) => `${bare(name)} ${bare(target)}`).sort(),
    );
    // Were it two pages wide, a page would have the names and another one their targets.
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
    const withNames = pages.filter((page) => page.includes("全年达标"));
    expect(withNames.length).toBeGreaterThan(0);
    expect(withNames.filter((page) => !/≥\s*\d+%/.test(page))).toEqual([]);
  }, 480_000);
});
