import { readFileSync } from "node:fs";
import path from "node:path";
import { makeWorkbook } from "../files/make-workbook";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const seedFile = path.join(__dirname, "../forms/baoshan-2023.txt");
const seedExpected = JSON.parse(
  readFileSync(path.join(__dirname, "../forms/baoshan-2023.expected.json"), "utf8"),
) as object[];
const folder = temporaryFolder();

/** One entry of `read --json`. */
interface ReadingJson {
  readonly file: string;
  readonly sheet: string | null;
  readonly range: string;
  readonly project: Readonly<Record<string, unknown>>;
  readonly repairs: readonly Readonly<Record<string, string>>[];
  readonly leftovers: readonly Readonly<Record<string, string | null>>[];
}

async function readJson(...args: readonly string[]): Promise<readonly ReadingJson[]> {
  const { out } = await runCli(["read", ...args, "--json"]);
  return JSON.parse(out) as readonly ReadingJson[];
}

describe("read --json", () => {
  test("gives the three seed forms as people read them, with every key and no other value", async () => {
    const readings = await readJson(seedFile);
    expect(readings.map(({ project }) => project)).toMatchObject(seedExpected);
    expect(readings.map(({ file, sheet, range }) => [file, sheet, range])).toEqual([
      [seedFile, null, "A3:F28"],
      [seedFile, null, "A30:E56"],
      [seedFile, null, "A58:F89"],
    ]);
  });

  test("tells every repair with its kind, field, cell and reason, in the language asked for", async () => {
    const [chinese] = await readJson(seedFile);
    expect(chinese?.repairs).toContainEqual({
      kind: "level1-inferred",
      field: "indicators.6.level1",
      cell: "B23",
      reason: "“社会效益指标”没有写一级指标，按类别归入“效益指标”。",
    });
    const [english] = await readJson(seedFile, "--language", "en-US");
    expect(english?.repairs.map(({ reason }) => reason)).toContain(
      "“社会效益指标” stands under no level-1 group and was put under “效益指标”.",
    );
  });

  test("names the sheet, and gives what it did not understand with its cell and label", async () => {
    const file = folder.write(
      "one.xlsx",
      makeWorkbook({
        申报表: [
          ["项目支出绩效目标申报表"],
          ["项目名称", "区特保队伍经费"],
          ["项目编号", "甲-07"],
          ["一级指标", "二级指标", "三级指标", "指标值"],
          ["产出指标", "数量指标", "发放人数", "354人"],
        ],
      }),
    );
    const [reading] = await readJson(file);
    expect(reading?.sheet).toBe("申报表");
    expect(reading?.leftovers).toEqual([{ cell: "B3", text: "甲-07", label: "项目编号" }]);
  });

  test("of a file without a form is empty, and a sentence says so", async () => {
    const file = folder.write("通知.txt", "请各单位\t按时报送");
    expect(await runCli(["read", file, "--json"])).toEqual({
      exitCode: 0,
      out: "[]\n",
      err: `“${file}”中未识别到申报表。\n`,
    });
  });
});

describe("read for people", () => {
  test("shows what the form says, aligned, with repairs and leftovers apart", async () => {
    const file = folder.write(
      "项目.txt",
      [
        "项目支出绩效目标申报表\n（2024年度）",
        "项目名称\t区特保队伍经费",
        "项目编号\t甲-07",
        "一级指标\t二级指标\t三级指标\t指标值",
        "产出指标\t数量指标\t发放人数\t354人",
        "\t社会效益指标\t治安环境\t改善",
      ].join("\n"),
    );
    expect((await runCli(["read", file])).out).toBe(`${file} › 区特保队伍经费 A1:D7
  年度      2024
  项目名称  区特保队伍经费

  绩效指标 2
    产出指标  数量指标      发放人数  354人
    效益指标  社会效益指标  治安环境  改善

  自动更正 1
    A7  “社会效益指标”没有写一级指标，按类别归入“效益指标”。

  没有识别的内容 1
    B4  甲-07  在“项目编号”旁
`);
  });
});
