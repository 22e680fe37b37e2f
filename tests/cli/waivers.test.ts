import { readFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { checkAll } from "../../src/actions/checked-form";
import { waive } from "../../src/actions/waivers";
import { readFile } from "../../src/files/read-file";
import { newBook } from "../../src/host/new-book";
import { saveBook } from "../../src/host/xlsx/save";
import { recognise } from "../../src/recognise/recognise";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const sample = readFileSync(path.join(__dirname, "../../assets/samples/baoshan-2023.xlsx"));
let waived: string;

/** The sample with what its workbook keeps in Excel. */
async function withKept(name: string, text: string): Promise<string> {
  const book = await newBook({ book: sample });
  book.settings = [{ key: "performance-target-forms.waivers", value: text }];
  const bytes = saveBook(book);
  book.engine.dispose();
  return folder.write(name, bytes);
}

beforeAll(async () => {
  const { grids } = await readFile(sample);
  const forms = grids.flatMap((grid) => recognise(grid).forms).map((form) => ({ file: "", form }));
  const waivers = checkAll(forms).flatMap(({ form, findings }) =>
    findings
      .filter(({ rule }) => rule === "target-missing")
      .map((finding) => waive(form, finding, "次年随问卷一并测评")),
  );
  waived = await withKept("留.xlsx", JSON.stringify(waivers));
});

test("what the workbook's users let stand is told with their reason, and is no error", async () => {
  const { exitCode, out } = await runCli(["check", waived]);
  expect(exitCode).toBe(0);
  expect(out).toContain("“市民满意度”没有填写年度指标值。");
  expect(out).toContain("已说明不处理：次年随问卷一并测评");
  expect(out).toMatch(/共 3 张申报表：错误 0　/);
});

test("it is marked in what other programs read", async () => {
  const { out } = await runCli(["check", waived, "--json"]);
  const forms = JSON.parse(out) as readonly {
    findings: readonly { rule: string; waived: string | null }[];
  }[];
  const reasons = forms.flatMap(({ findings }) => findings).map(({ rule, waived: why }) => [rule, why]);
  expect(reasons.filter(([rule]) => rule === "target-missing")).toEqual(
    Array.from({ length: 4 }, () => ["target-missing", "次年随问卷一并测评"]),
  );
  const lines = (await runCli(["check", waived, "--json-lines", "--min", "error"])).out.trim().split("\n");
  expect(lines.every((line) => line.includes('"justification":"次年随问卷一并测评"'))).toBe(true);
});

test("the report says why, beside the forms of files whose users let nothing stand", async () => {
  const output = folder.path("报告.xlsx");
  const plain = folder.write("不留.xlsx", sample);
  const { exitCode } = await runCli(["check", waived, plain, "--report", output, "--min", "error"]);
  expect(exitCode).toBe(1);
  const [sheet = {}] = Object.values(read(readFileSync(output)).Sheets);
  const states = utils
    .sheet_to_json<Record<string, string>>(sheet)
    .map((row) => [row["来源文件"], row["处理情况"]]);
  expect(states).toContainEqual(["留.xlsx", "予以保留：次年随问卷一并测评"]);
  expect(states.filter(([file]) => file === "不留.xlsx").map(([, state]) => state)).not.toContain(
    "予以保留：次年随问卷一并测评",
  );
});

test.each(["not JSON", "{}", '[{"project":1}]'])("what is kept as %s counts for nothing", async (text) => {
  const damaged = await withKept("坏.xlsx", text);
  const { exitCode, out } = await runCli(["check", damaged]);
  expect([exitCode, out.includes("已说明不处理")]).toEqual([1, false]);
});
