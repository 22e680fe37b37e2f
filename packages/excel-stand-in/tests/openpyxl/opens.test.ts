import { execFileSync } from "node:child_process";
import { saveDrawn } from "../files/save-drawn";

/** Opens each file and tells its first column, and what else openpyxl found; it refuses what breaks the schema. */
const script = `
import json, sys, warnings, openpyxl
warnings.filterwarnings("ignore", message=".*extension|Cell .* is marked as a date")
warnings.filterwarnings("error", message="Failed to load")
told = []
for file in sys.argv[1:]:
    sheet = openpyxl.load_workbook(file).active
    column = [sheet.cell(row, 1).value for row in range(1, 7)]
    told.append({
        "column": column,
        "tables": [table.ref for table in sheet.tables.values()],
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "filter": sheet.auto_filter.ref,
        "comment": sheet["Q1"].comment is not None,
        "link": sheet["P1"].hyperlink is not None,
    })
print(json.dumps(told, default=str))
`;

interface Told {
  readonly column: readonly unknown[];
  readonly tables: readonly string[];
  readonly merges: readonly string[];
  readonly filter: string | null;
  readonly comment: boolean;
  readonly link: boolean;
}

/** Numbers and truth values as they are; of texts those that no file has to write in another way. */
const isPlain = (value: unknown): boolean =>
  typeof value === "boolean" ||
  (typeof value === "string" && /^'[\w \u4e00-\u9fff]+$/.test(value) && !value.includes("_x"));
const plain = (value: unknown): unknown => (typeof value === "string" ? value.slice(1) : value);

test("every workbook that is saved opens in openpyxl, which finds in it what was put in", async () => {
  const { books } = await saveDrawn(60);
  const output = execFileSync("python3", ["-c", script, ...books.map(({ file }) => file)], {
    encoding: "utf8",
  });
  const told = JSON.parse(output) as readonly Told[];
  expect(told).toHaveLength(60);
  for (const [at, { drawn, extras }] of books.entries()) {
    const { column, tables, merges, filter, comment, link } = told[at] ?? ({} as Partial<Told>);
    const values = drawn.cells.map(({ value }) => value);
    const found = values.map((value, row) => (isPlain(value) ? column?.[row] : null));
    expect(found).toEqual(values.map((value) => (isPlain(value) ? plain(value) : null)));
    expect([at, tables]).toEqual([at, extras.table ? ["F1:H4"] : []]);
    expect([at, merges]).toEqual([at, extras.merge ? ["M1:N2"] : []]);
    expect([at, filter]).toEqual([at, extras.filter !== null && !extras.table ? "F1:F4" : null]);
    expect([at, comment, link]).toEqual([at, extras.comment, extras.link]);
  }
}, 120_000);
