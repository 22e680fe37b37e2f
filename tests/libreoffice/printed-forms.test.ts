import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grid } from "../../src/core/grid/grid";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { layouts } from "../../src/core/layout/layouts";
import { recognise } from "../../src/core/recognise/recognise";
import { readFile } from "../../src/files/read-file";
import { writeWorkbook } from "../../src/files/write-workbook";
import { readPdfFile } from "../files/pdf/read";
import { formNames, readFormFile } from "../helpers/form-files";

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

test.each(Object.entries(layouts))(
  "the forms of the layout %s, printed by LibreOffice, say what the workbook says",
  async (name, layout) => {
    const bytes = await writeWorkbook(projects.map((project) => planSheet(project, layout)));
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      stdio: "ignore",
    });
    const printed = await readPdfFile(new Uint8Array(readFileSync(file.replace(/xlsx$/, "pdf"))));
    expect(projectsOf(printed.grids)).toEqual(projectsOf((await readFile(bytes)).grids));
  },
  240_000,
);
