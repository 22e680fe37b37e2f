import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { Cell, Grid } from "../../src/core/grid/grid";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { layouts } from "../../src/core/layout/layouts";
import { recognise } from "../../src/core/recognise/recognise";
import { readFile } from "../../src/files/read-file";
import { writeWorkbook } from "../../src/files/write-workbook";
import { readPdfFile } from "../files/pdf/read";
import { formNames, readFormFile } from "../helpers/form-files";

const line = { style: "thin" } as const;
const style = {
  border: { top: line, bottom: line, left: line, right: line },
  alignment: { wrapText: true, vertical: "center" },
} as const;

/** A form as it is printed: ruled, each column as wide as its texts want, a page wide. */
function ruledWorkbook({ cells }: Grid): Promise<Uint8Array> {
  const height = 1 + Math.max(...cells.map(({ row }) => row));
  const width = 1 + Math.max(...cells.map(({ column }) => column));
  const written: NonNullable<WriteSheet["cells"]> = new Map();
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      written.set(`${row},${column}`, { value: null, type: "empty", style });
  for (const { row, column, text } of cells)
    written.set(`${row},${column}`, { value: text, type: "string", style });
  const widths = Array.from({ length: width }, (_, column) => {
    const longest = Math.max(
      4,
      ...cells.filter((cell) => cell.column === column).map(({ text }) => text.length),
    );
    return Math.min(60, 2 * longest + 2);
  });
  const lines = ({ text, column }: Cell): number =>
    text.split("\n").reduce((sum, part) => sum + Math.ceil((2 * part.length + 2) / (widths[column] ?? 1)), 0);
  const heightOf = (row: number): number =>
    6 + 15 * Math.max(1, ...cells.filter((cell) => cell.row === row).map(lines));
  return writeXlsx({
    sheets: [
      {
        name: "表",
        cells: written,
        columns: widths.map((columnWidth) => ({ width: columnWidth })),
        rowDefs: new Map(Array.from({ length: height }, (_, row) => [row, { height: heightOf(row) }])),
        pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
  });
}

test.each(["real", "made"].flatMap((place) => formNames(place).map((name) => `${place}/${name}`)))(
  "%s, printed by LibreOffice, says what the workbook says",
  async (name) => {
    const bytes = await ruledWorkbook(readFormFile(name));
    const file = join(folder, `${name.replace("/", "-")}.xlsx`);
    writeFileSync(file, bytes);
    expect(projectsOf(await printed(file))).toEqual(projectsOf((await readFile(bytes)).grids));
  },
  240_000,
);

const projects = formNames("real")
  .flatMap((name) => recognise(readFormFile(`real/${name}`)).forms)
  .map(({ project }) => project);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "printed-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Where a line broke on paper, nobody knows whether its writer broke it. */
const projectsOf = (grids: readonly Grid[]): unknown =>
  JSON.parse(
    JSON.stringify(grids.flatMap((grid) => recognise(grid).forms.map(({ project }) => project))).replace(
      /\\n|\s/g,
      "",
    ),
  );

function printed(file: string): Promise<readonly Grid[]> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
    stdio: "ignore",
  });
  return readPdfFile(new Uint8Array(readFileSync(file.replace(/xlsx$/, "pdf")))).then(({ grids }) => grids);
}

test.each(Object.entries(layouts))(
  "the forms of the layout %s, printed by LibreOffice, say what the workbook says",
  async (name, layout) => {
    const bytes = await writeWorkbook(projects.map((project) => planSheet(project, layout)));
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    expect(projectsOf(await printed(file))).toEqual(projectsOf((await readFile(bytes)).grids));
  },
  240_000,
);
