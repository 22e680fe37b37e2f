import { parseCommand, type Command } from "../../src/cli/command";
import { presetOf, usualPreset } from "../../src/core/kinds/scoring/presets";
import { runCli } from "./run-cli";

test.each<[string, Command]>([
  ["read a.xlsx b.txt", { verb: "read", files: ["a.xlsx", "b.txt"], jobs: 1, json: false }],
  ["--json read a.xlsx", { verb: "read", files: ["a.xlsx"], jobs: 1, json: true }],
  [
    "check a.xlsx",
    { verb: "check", files: ["a.xlsx"], jobs: 1, output: "text", min: "hint", report: null, rules: null },
  ],
  [
    "check --min=error a.xlsx --json",
    { verb: "check", files: ["a.xlsx"], jobs: 1, output: "json", min: "error", report: null, rules: null },
  ],
  [
    "check a.xlsx --json-lines --report r.xlsx",
    {
      verb: "check",
      files: ["a.xlsx"],
      jobs: 1,
      output: "json-lines",
      min: "hint",
      report: "r.xlsx",
      rules: null,
    },
  ],
  [
    "check -- --json",
    { verb: "check", files: ["--json"], jobs: 1, output: "text", min: "hint", report: null, rules: null },
  ],
  [
    "check a.xlsx --rules r.json",
    { verb: "check", files: ["a.xlsx"], jobs: 1, output: "text", min: "hint", report: null, rules: "r.json" },
  ],
  [
    "next a.xlsx --kind monitoring --month 9 -o f.xlsx",
    {
      verb: "next",
      files: ["a.xlsx"],
      jobs: 1,
      kind: "monitoring",
      months: 9,
      preset: usualPreset,
      output: "f.xlsx",
    },
  ],
  [
    "next a.xlsx --kind self-evaluation --scoring hubei -o f.xlsx",
    {
      verb: "next",
      files: ["a.xlsx"],
      jobs: 1,
      kind: "selfEvaluation",
      months: 7,
      preset: presetOf("hubei"),
      output: "f.xlsx",
    },
  ],
  [
    "compare a.xlsx b.xlsx",
    { verb: "compare", before: "a.xlsx", after: "b.xlsx", jobs: 1, json: false, rules: null },
  ],
  ["read a.xlsx --jobs 4", { verb: "read", files: ["a.xlsx"], jobs: 4, json: false }],
  ["build p.json -o f.xlsx", { verb: "build", file: "p.json", layout: "shanghai-2026", output: "f.xlsx" }],
  [
    "build p.json --output f.xlsx --layout shanghai-2023",
    { verb: "build", file: "p.json", layout: "shanghai-2023", output: "f.xlsx" },
  ],
  [
    "import a.xls b.txt -o f.xlsx",
    {
      verb: "import",
      files: ["a.xls", "b.txt"],
      jobs: 1,
      layout: "shanghai-2026",
      choice: { currency: null, year: null, withRemains: true },
      output: "f.xlsx",
    },
  ],
  [
    "import a.xls -o f.xlsx --layout shanghai-2023 --year 2027 --keep copied --currency 元",
    {
      verb: "import",
      files: ["a.xls"],
      jobs: 1,
      layout: "shanghai-2023",
      choice: {
        currency: "元",
        year: { year: 2027, amounts: "copied", targets: "copied" },
        withRemains: true,
      },
      output: "f.xlsx",
    },
  ],
  [
    "import a.xls -o f.xlsx --layout 四川.JSON",
    {
      verb: "import",
      files: ["a.xls"],
      jobs: 1,
      layout: { file: "四川.JSON" },
      choice: { currency: null, year: null, withRemains: true },
      output: "f.xlsx",
    },
  ],
  [
    "summary a.xlsx b.txt -o s.xlsx --currency 元",
    { verb: "summary", files: ["a.xlsx", "b.txt"], jobs: 1, unit: "元", rules: null, output: "s.xlsx" },
  ],
  ["layout a.xlsx -o l.json", { verb: "layout", file: "a.xlsx", output: "l.json" }],
  ["--help", { verb: "help" }],
  ["check -h", { verb: "help" }],
])("%s", (line, command) => {
  expect(parseCommand(line.split(" "))).toEqual(command);
});

describe("what makes no sense is told in one sentence, with exit code 2", () => {
  test.each([
    [
      "",
      "没有写命令，可用的命令：read, check, build, import, summary, next, layout, compare, return-notes, list。",
    ],
    [
      "prüfe a",
      "没有“prüfe”这个命令，可用的命令：read, check, build, import, summary, next, layout, compare, return-notes, list。",
    ],
    ["read", "没有写要读取的文件。"],
    ["check --jsn a", "没有“--jsn”这个选项。"],
    ["check -x a", "没有“-x”这个选项。"],
    ["read a --min error", "read 不能用“--min”这个选项。"],
    ["check a --min", "选项“--min”后面缺少内容。"],
    ["check a --min --json", "选项“--min”后面缺少内容。"],
    ["check a --min=", "选项“--min”后面缺少内容。"],
    ["check a --min grave", "选项“--min”不能是“grave”，可以是：error, warning, hint。"],
    ["check a --json=yes", "选项“--json”后面不能带内容。"],
    ["check a --language fr", "选项“--language”不能是“fr”，可以是：zh-CN, en-US。"],
    ["build p.json", "没有用 -o 指定要生成的文件。"],
    ["import a.xls", "没有用 -o 指定要生成的文件。"],
    ["import -o f.xlsx", "没有写要读取的文件。"],
    ["import a -o f.xlsx --year 20xx", "选项“--year”不能是“20xx”，可以是：2000 … 2099。"],
    ["read a --jobs 0", "选项“--jobs”不能是“0”，可以是：1 … 99。"],
    ["read a --jobs two", "选项“--jobs”不能是“two”，可以是：1 … 99。"],
    ["build p.json -o f.xlsx --year 2027", "build 不能用“--year”这个选项。"],
    ["compare a.xlsx", "compare 需要且只能指定两个文件或文件夹：上次的和这次的。"],
    ["compare a b c", "compare 需要且只能指定两个文件或文件夹：上次的和这次的。"],
    ["build -o f.xlsx", "build 需要且只能指定一个项目文件。"],
    ["build p.json q.json -o f.xlsx", "build 需要且只能指定一个项目文件。"],
    [
      "build p.json -o f.xlsx --layout beijing",
      "选项“--layout”不能是“beijing”，可以是：shanghai-2023, shanghai-2026。",
    ],
  ])("%s", async (line, sentence) => {
    const { exitCode, out, err } = await runCli(line.split(" ").filter(Boolean));
    expect([exitCode, out]).toEqual([2, ""]);
    expect(err.replace("用 --help 查看说明。", "")).toBe(`${sentence}\n`);
  });

  test("in English where asked for", async () => {
    expect((await runCli(["chek", "--language", "en-US"])).err).toBe(
      "There is no verb “chek”, only read, check, build, import, summary, next, layout, compare, return-notes, list. See --help.\n",
    );
  });
});

test("--help explains every verb and option in both languages", async () => {
  for (const language of ["zh-CN", "en-US"]) {
    const { exitCode, out } = await runCli(["--help", "--language", language]);
    expect(exitCode).toBe(0);
    for (const word of [
      "read",
      "check",
      "build",
      "import",
      "compare",
      "--json",
      "--min",
      "--layout",
      "--output",
      "--year",
      "--keep",
      "--currency",
      "--jobs",
      "--language",
    ])
      expect(out).toContain(word);
  }
});
