import fc from "fast-check";
import { planRefresh, type FoundTable } from "../../../../src/core/rollup/tables/refresh-plan";
import { textCell, type TableSheet } from "../../../../src/core/rollup/tables/table-sheet";

const column = { look: "text", width: 50, total: null } as const;

/** A table whose rows are known by name and sheet, and else by their sheet alone. */
function tableOf(rows: readonly (readonly [name: string, sheet: string])[]): TableSheet {
  return {
    ...{ name: "汇总", table: "List", title: "汇总", chart: null, gone: { key: "said", text: "不在" } },
    columns: [
      { ...column, key: "name", header: "项目名称", otherHeaders: ["项目名称", "Project"] },
      { ...column, key: "sheet", header: "工作表", otherHeaders: ["工作表", "Sheet"] },
      { ...column, key: "said", header: "金额", otherHeaders: ["金额", "Amount"] },
    ],
    rows: rows.map((row) => [...row, "1"].map((text) => textCell(text))),
    identities: [["name", "sheet"], ["name"], ["sheet"]],
  };
}

const found = (headers: readonly string[], ...values: string[][]): FoundTable => ({
  headers,
  values,
  formulas: values,
});

test("columns are known by their headers in either language, wherever they stand; missing ones come last", () => {
  const { places, missing } = planRefresh(tableOf([]), found(["处室", "Sheet", "项目名称"]));
  expect([places, missing]).toEqual([[2, 1, 3], [2]]);
});

test("a row is known by all that it is known by, else by its name, else by its sheet", () => {
  const table = tableOf([
    ["丙", "三"],
    ["乙", "二"],
    ["甲 ", "四"],
    ["丁", "五"],
  ]);
  const plan = planRefresh(
    table,
    found(["项目名称", "工作表"], ["甲", "一"], ["乙", "二"], ["改过的", "三"]),
  );
  expect([plan.rows, plan.added]).toEqual([[2, 1, 0], [3]]);
});

test("two rows of one name stay two, each with its own sheet", () => {
  const table = tableOf([
    ["甲", "二"],
    ["甲", "一"],
  ]);
  expect(planRefresh(table, found(["项目名称", "工作表"], ["甲", "一"], ["甲", "二"])).rows).toEqual([1, 0]);
});

test("a row that is gone stays only where the user has written something; a formula in every row is nothing written", () => {
  const values = [
    ["甲", "一", "补充依据"],
    ["乙", "二", " "],
    ["丙", "三", 2],
  ];
  const formulas = [...values.slice(0, 2), ["丙", "三", "=1+1"]];
  const plan = planRefresh(tableOf([["丁", "四"]]), {
    headers: ["项目名称", "工作表", "意见"],
    values,
    formulas,
  });
  expect([plan.rows, plan.added]).toEqual([["gone", "removed", "removed"], [0]]);
});

test("whatever is planned, each planned row comes once, and no row with something of the user's is removed", () => {
  const word = fc.constantFrom("甲", "乙", "丙", "", " 甲");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, word), { maxLength: 6 }),
      fc.array(fc.tuple(word, word, fc.constantFrom("", "记")), { maxLength: 6 }),
      fc.shuffledSubarray(["项目名称", "工作表", "金额"], { minLength: 0 }),
      (planned, there, headers) => {
        const all = [...headers, "意见"];
        const values = there.map((row) =>
          all.map((header) => (header === "意见" ? row[2] : (row[headers.indexOf(header)] ?? ""))),
        );
        const plan = planRefresh(tableOf(planned), found(all, ...values));
        const used = [...plan.rows.filter((row) => typeof row === "number"), ...plan.added].sort(
          (a, b) => a - b,
        );
        expect(used).toEqual([...planned.keys()]);
        const kept = plan.rows.filter((_, row) => values[row]?.at(-1) === "记");
        expect(kept).not.toContain("removed");
        expect(new Set(plan.places).size).toBe(3);
        expect(plan.places).not.toContain(all.indexOf("意见"));
      },
    ),
    { numRuns: 300 },
  );
});
