import path from "node:path";
import type { OwnRules } from "../../src/core/checks/own/own-rules";
import { rulesFile } from "../../src/core/checks/own/rules-file";
import type { Project } from "../../src/core/form/project";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { cleanForm2023 } from "../core/checks/helpers/clean-forms";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const seedFile = path.join(__dirname, "../forms/baoshan-2023.txt");
const folder = temporaryFolder();

/** One entry of `check --json`. */
interface FindingsJson {
  readonly file: string;
  readonly project: string | null;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly cannotJudge: readonly Readonly<Record<string, unknown>>[];
}

const clean = cleanForm2023.project;
const withoutUnit: Project = { ...clean, funding: { ...clean.funding, currency: null } };

/** Writes a workbook with the form of a project and gives its path. */
async function formFile(name: string, project: Project): Promise<string> {
  return folder.write(name, await writeWorkbook([planSheet(project, layouts["shanghai-2023"])]));
}

async function checkJson(...args: readonly string[]): Promise<readonly FindingsJson[]> {
  const { out } = await runCli(["check", ...args, "--json"]);
  return JSON.parse(out) as readonly FindingsJson[];
}

describe("check for people", () => {
  test("groups findings by form, with severity, cell, sentence, advice and basis", async () => {
    const { exitCode, out, err } = await runCli(["check", seedFile]);
    expect(exitCode).toBe(1);
    expect(err).toBe("");
    expect(out).toContain(`${seedFile} › 区特保队伍经费 A3:F28\n  错误 2　`);
    expect(out).toContain(`
  错误  F28    “市民满意度”没有填写年度指标值。
               建议：填写能够考核的指标值，如“≥90%”。
               依据：预算管理一体化系统录入校验
`);
    expect(out).toMatch(/\n共 3 张申报表：错误 \d+　警告 \d+　提示 \d+。\n$/);
  });

  test("speaks English where asked to", async () => {
    const { out } = await runCli(["check", seedFile, "--language", "en-US"]);
    expect(out).toContain(
      "  error    F28    “市民满意度” has no target (年度指标值).\n                  Expected: ",
    );
  });

  test("puts what could not be judged apart", async () => {
    const { out } = await runCli(["check", await formFile("无单位.xlsx", withoutUnit)]);
    expect(out).toMatch(/\n\n {2}无法判断\n( {15}表上没有写明金额单位.+\n)+\n共/);
  });

  test("colours severities only where the terminal has colours", async () => {
    const { out } = await runCli(["check", seedFile], { hasColours: true });
    expect(out).toContain("\u001b[31m错误\u001b[0m");
    expect((await runCli(["check", seedFile])).out).not.toContain("\u001b");
  });
});

describe("check --json", () => {
  test("gives for each finding rule, severity, field, cell, message, expected, basis, fix and waiver", async () => {
    const [form] = await checkJson(seedFile);
    expect(form).toMatchObject({ file: seedFile, sheet: null, range: "A3:F28", project: "区特保队伍经费" });
    expect(form?.findings).toContainEqual({
      rule: "target-missing",
      severity: "error",
      field: "indicators.11.target",
      cell: "F28",
      message: "“市民满意度”没有填写年度指标值。",
      expected: "填写能够考核的指标值，如“≥90%”。",
      basis: "预算管理一体化系统录入校验",
      fix: null,
      waived: null,
    });
    expect(form?.findings.find(({ rule }) => rule === "level1-missing")?.["fix"]).toEqual([
      { kind: "set", field: "indicators.6.level1", text: "效益指标" },
    ]);
  });

  test("gives what could not be judged with its reason", async () => {
    const [form] = await checkJson(await formFile("无单位.xlsx", withoutUnit));
    expect(form?.cannotJudge).toContainEqual({
      rule: "funding-unit-doubtful",
      field: "funding.currency",
      cell: null,
      reason: expect.stringMatching(/^表上没有写明金额单位（万元或元）/) as string,
    });
  });

  test("--min leaves out what is less severe", async () => {
    const severitiesOf = async (min: string) => {
      const forms = await checkJson(seedFile, "--min", min);
      return new Set(forms.flatMap(({ findings }) => findings.map(({ severity }) => severity)));
    };
    expect(await severitiesOf("error")).toEqual(new Set(["error"]));
    expect(await severitiesOf("warning")).toEqual(new Set(["error", "warning"]));
    expect(await severitiesOf("hint")).toEqual(new Set(["error", "warning", "hint"]));
  });

  test("compares the forms of all files with each other", async () => {
    const one = await formFile("一.xlsx", clean);
    const other = await formFile("二.xlsx", clean);
    expect((await checkJson(one)).map(({ findings }) => findings)).toEqual([[]]);
    const both = await checkJson(one, other);
    expect(both.map(({ file }) => file)).toEqual([one, other]);
    expect(both.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain("name-duplicate");
  });
});

describe("exit codes", () => {
  test("0 where nothing is at error level", async () => {
    const { exitCode, out } = await runCli(["check", await formFile("好.xlsx", clean)]);
    expect(out).toContain("没有发现问题。");
    expect(exitCode).toBe(0);
  });

  test("2 where a file cannot be read, and the others are still checked", async () => {
    const missing = folder.path("没有.xlsx");
    const { exitCode, out, err } = await runCli(["check", missing, seedFile]);
    expect(exitCode).toBe(2);
    expect(err).toBe(`“${missing}”找不到，请检查文件名和路径。\n`);
    expect(out).toContain("区特保队伍经费");
  });

  test("3 where a file holds no form, which is told; an error in another one comes first", async () => {
    const file = folder.write("通知.txt", "请各单位\t按时报送");
    const { exitCode, err } = await runCli(["check", file, await formFile("好.xlsx", clean)]);
    expect(exitCode).toBe(3);
    expect((await runCli(["check", file, seedFile])).exitCode).toBe(1);
    expect(err).toBe(`“${file}”中未识别到申报表。\n`);
  });
});

describe("check --rules", () => {
  const fileOf = (own: OwnRules) => folder.write("规则.json", rulesFile(own));

  test("goes by the office's own rules and limits", async () => {
    const rules = fileOf({ rules: { "target-missing": "hint" }, limits: { satisfactionFloor: 99 } });
    const [form] = await checkJson(seedFile, "--rules", rules);
    const severities = new Map(form?.findings.map(({ rule, severity }) => [rule, severity]));
    expect(severities.get("target-missing")).toBe("hint");
    const [usual] = await checkJson(seedFile);
    expect(usual?.findings.find(({ rule }) => rule === "target-missing")?.["severity"]).toBe("error");
  });

  test("a rules file in GBK, as old editors save it, is read too", async () => {
    const rules = folder.write(
      "规则.json",
      Buffer.from([...Buffer.from('{"kind": "'), 0xb9, 0xe6, ...Buffer.from('", "version": 1}')]),
    );
    const { exitCode, err } = await runCli(["check", seedFile, "--rules", rules]);
    expect(exitCode).toBe(2);
    expect(err).toContain('现在是 "规"');
  });

  test("a rules file with faults checks nothing, names them all, and ends with 2", async () => {
    const rules = folder.write(
      "规则.json",
      '{\n"kind": "performance-target-rules",\n"version": 1,\n"rules": {"x": "off"},\n"limits": {"y": 1}\n}',
    );
    const { exitCode, out, err } = await runCli(["check", seedFile, "--rules", rules]);
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(err).toContain('规则.json”：第 4 行“rules.x”：没有 "x" 这条规则');
    expect(err).toContain("规则.json”：第 5 行“limits.y”：没有这一项");
  });

  test("a rules file that is not there is named", async () => {
    const { exitCode, err } = await runCli(["check", seedFile, "--rules", "没有.json"]);
    expect(exitCode).toBe(2);
    expect(err).toContain("没有.json");
  });
});
