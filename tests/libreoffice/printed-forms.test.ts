import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grid } from "../../src/core/grid/grid";
import { recognise } from "../../src/core/recognise/recognise";
import { readFile } from "../../src/files/read-file";
import { readPdfFile } from "../files/pdf/read";
import { formWorkbook } from "../helpers/form-workbook";

const forms = join(__dirname, "../forms");
const names = ["real", "made"].flatMap((folder) =>
  readdirSync(join(forms, folder))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => `${folder}/${file.replace(/\.txt$/, "")}`),
);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "printed-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const projectsOf = (grids: readonly Grid[]) =>
  grids.flatMap((grid) => recognise(grid).forms.map(({ project }) => withoutBreaks(project)));

/** Where a line broke on paper, nobody knows whether its writer broke it. */
function withoutBreaks(project: object): unknown {
  return JSON.parse(JSON.stringify(project).replace(/\\n|\s/g, ""));
}

test.each(names)(
  "%s, printed by LibreOffice, says what the workbook says",
  async (name) => {
    const bytes = await formWorkbook(name);
    const file = join(folder, `${name.replace("/", "-")}.xlsx`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      stdio: "ignore",
    });
    const printed = await readPdfFile(new Uint8Array(readFileSync(file.replace(/xlsx$/, "pdf"))));
    const wanted = projectsOf((await readFile(bytes)).grids);
    expect(projectsOf(printed.grids)).toEqual(wanted);
  },
  120_000,
);
