import { readFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { checkAll } from "../../src/actions/checked-form";
import { waive } from "../../src/actions/waivers";
import { rulesFile } from "../../src/core/checks/own/rules-file";
import { readFile } from "../../src/files/read-file";
import { newBook } from "excel-stand-in/new-book";
import { saveBook } from "excel-stand-in/xlsx/save";
import { recognise } from "../../src/core/recognise/recognise";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const sample = readFileSync(path.join(__dirname, "../../assets/samples/baoshan-2023.xlsx"));
let waived: string;

/** The sample with what its workbook keeps in Excel. */
async function withKept(name: string, text: string, key = "waivers"): Promise<string> {
  const book = await newBook({ book: sample });
  book.settings = [{ key: `performance-target-forms.${key}`, value: text }];
  const bytes = saveBook(book);
  book.engine.dispose();
  return folder.write(name, bytes);
}

beforeAll(async () => {
  const { grids } = await readFile(sample);
  const forms = grids.flatMap((grid) => recognise(grid).forms.map((form) => ({ source: "", grid, form })));
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

describe("a workbook that keeps rules of its own", () => {
  const rulesOf = async (paths: readonly string[]) => {
    const { out, err } = await runCli(["check", ...paths, "--json"]);
    const forms = JSON.parse(out) as readonly {
      file: string;
      findings: readonly { rule: string; severity: string }[];
    }[];
    const said = (file: string) =>
      new Set(
        forms
          .filter((form) => form.file === file)
          .flatMap(({ findings }) => findings)
          .filter(({ rule }) => rule === "target-missing")
          .map(({ severity }) => severity),
      );
    return { said, err };
  };
  const hint = JSON.stringify({ rules: { "target-missing": "hint" }, limits: {} });

  test("is checked by them, which is said; the file beside it is not", async () => {
    const own = await withKept("自带.xlsx", hint, "rules");
    const plain = folder.write("不带.xlsx", sample);
    const { said, err } = await rulesOf([own, plain]);
    expect([said(own), said(plain)]).toEqual([new Set(["hint"]), new Set(["error"])]);
    expect(err).toBe(`“${own}”里保存了检查规则，已按它检查。\n`);
  });

  test("is checked by the rules file where one is named", async () => {
    const own = await withKept("自带.xlsx", hint, "rules");
    const rules = folder.write(
      "规则.json",
      rulesFile({ rules: { "target-missing": "warning" }, limits: {} }),
    );
    const { said, err } = await rulesOf([own, "--rules", rules]);
    expect([said(own), err]).toEqual([new Set(["warning"]), ""]);
  });

  test("counts in the roll-up by them too", async () => {
    const off = JSON.stringify({ rules: { "target-missing": "off" }, limits: {} });
    const own = await withKept("停.xlsx", off, "rules");
    const output = folder.path("汇总.xlsx");
    await runCli(["summary", own, "-o", output]);
    const [sheet = {}] = Object.values(read(readFileSync(output)).Sheets);
    const errors = utils.sheet_to_json<Record<string, unknown>>(sheet).map((row) => row["错误"]);
    expect(errors.slice(0, 3)).toEqual([0, 0, 0]);
  });

  test("counts in the roll-up by the rules file where one is named", async () => {
    const rules = folder.write("停.json", rulesFile({ rules: { "target-missing": "off" }, limits: {} }));
    const output = folder.path("汇总.xlsx");
    const { exitCode } = await runCli([
      "summary",
      folder.write("不带.xlsx", sample),
      "--rules",
      rules,
      "-o",
      output,
    ]);
    const [sheet = {}] = Object.values(read(readFileSync(output)).Sheets);
    const counts = utils.sheet_to_json<Record<string, unknown>>(sheet).map((row) => row["错误"]);
    expect([exitCode, counts.slice(0, 3)]).toEqual([0, [0, 0, 0]]);
    const damaged = folder.write("坏.json", "{");
    expect(
      (await runCli(["summary", folder.path("不带.xlsx"), "--rules", damaged, "-o", output])).exitCode,
    ).toBe(2);
  });

  test("that are damaged is checked by the standard ones, which is said", async () => {
    const damaged = await withKept("坏规则.xlsx", '{"rules":1}', "rules");
    const { said, err } = await rulesOf([damaged]);
    expect(said(damaged)).toEqual(new Set(["error"]));
    expect(err).toBe(`“${damaged}”里保存的检查规则已损坏，按默认规则检查。\n`);
  });
});

describe("a workbook that keeps control figures", () => {
  const figure = (amount: string, currency = "万元") =>
    JSON.stringify([{ department: "上海市公安局宝山分局", amount, currency }]);
  const summed = async (...figures: readonly string[]) => {
    const files = await Promise.all(
      figures.map((text, at) => withKept(`控制数${at}.xlsx`, text, "control-figures")),
    );
    const output = folder.path("汇总.xlsx");
    const { err } = await runCli(["summary", ...files, "-o", output]);
    const sheet = read(readFileSync(output)).Sheets["部门汇总"] ?? {};
    const [department = {}] = utils.sheet_to_json<Record<string, unknown>>(sheet);
    return { files, err, said: [department["控制数（万元）"], department["年度申请超出控制数（万元）"]] };
  };

  test("has its departments' sums compared with them", async () => {
    const { err, said } = await summed(figure("20000"));
    expect([err, said]).toEqual(["", [20000, 876.47]]);
  });

  test("agrees with another one that keeps the same in another unit", async () => {
    const { err, said } = await summed(figure("20000.00"), figure("200000000", "元"));
    expect([err, said]).toEqual(["", [20000, 21752.94]]);
  });

  test("and differs from another one: neither is taken, which is told", async () => {
    const { files, err, said } = await summed(figure("20000"), figure("30000"));
    expect(said).toEqual([undefined, undefined]);
    expect(err).toBe(
      `“上海市公安局宝山分局”的控制数在各工作簿里填得不一样（${files.join("、")}），没有采用。\n`,
    );
  });
});
