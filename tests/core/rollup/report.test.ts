import { reportLines } from "../../../src/core/rollup/report/report-lines";
import { reportPage } from "../../../src/core/rollup/report/report-page";
import { reportTable } from "../../../src/core/rollup/report/report-table";
import type { JudgedForm } from "../../../src/core/rollup/judged-form";
import type { Amount } from "../../../src/core/form/project";
import { languages } from "../../../src/core/language/language";
import { recognise } from "../../../src/core/recognise/recognise";
import { formNames, readFormFile } from "../../helpers/form-files";
import { asking, formsOf, judge } from "./judge";
import { tableGrid } from "./table-grid";

const seeds = judge(recognise({ ...readFormFile("baoshan-2023"), name: "宝 山" }).forms, "a b.txt");
const inChinese = { language: "zh-CN", withFiles: true } as const;

/** The forms with every finding of the first one let stand. */
const waived: readonly JudgedForm[] = seeds.map((form, at) =>
  at === 0 ? { ...form, findings: form.findings.map((own) => ({ ...own, waived: "已与<财政>核实" })) } : form,
);

/** A form that states no currency unit, so that rules about its amounts cannot judge. */
const notJudged = judge(
  formsOf([asking("甲局", { currency: "万元", total: "1" as Amount, fiscal: "2" as Amount })]).map(
    (form) => ({
      ...form,
      project: { ...form.project, funding: { ...form.project.funding, currency: null } },
    }),
  ),
);

describe("the report as a table", () => {
  test("says of each finding where it is, what is wrong, what is expected, on what basis, and what became of it", () => {
    const { columns, rows } = reportTable(waived, inChinese);
    expect(columns.map(({ header }) => header)).toEqual([
      "项目名称",
      "来源文件",
      "所在工作表",
      "单元格",
      "级别",
      "栏目",
      "问题",
      "应当怎样",
      "依据",
      "处理情况",
    ]);
    expect(rows[1]?.map(({ text }) => text)).toEqual([
      ...["区特保队伍经费", "a b.txt", "宝 山", "F28", "错误", "年度指标值"],
      ...["“市民满意度”没有填写年度指标值。", "填写能够考核的指标值，如“≥90%”。"],
      ...["预算管理一体化系统录入校验", "予以保留：已与<财政>核实"],
    ]);
    expect(rows[1]?.[3]?.link).toEqual({ file: "a b.txt", sheet: "宝 山", cell: { row: 27, column: 5 } });
    expect(rows[3]?.at(-1)?.text).toBe("待处理");
    expect(rows).toHaveLength(seeds.flatMap(({ findings }) => findings).length);
  });

  test("names what could not be judged", () => {
    const states = reportTable(notJudged, inChinese).rows.map((row) => row.at(-1)?.text);
    expect(notJudged.flatMap((form) => form.notJudged).length).toBeGreaterThan(0);
    expect(states.filter((state) => state === "无法判断")).toHaveLength(notJudged[0]?.notJudged.length ?? 0);
  });

  test("leads to the form where the form has no cell to go to, and never from an empty cell", () => {
    const places = ["表 一", null].map((sheet) =>
      notJudged.map((form) => ({
        ...form,
        file: "a.txt",
        form: { ...form.form, sheet, range: { top: 2, left: 1, bottom: 9, right: 4 } },
        findings: [],
        notJudged: form.notJudged.map((entry) => ({ ...entry, cell: null })),
      })),
    );
    const linked = places.map((forms) =>
      reportTable(forms, inChinese).rows.map((row) => row.filter(({ link }) => link !== null)),
    );
    const expected = ["表 一", "a.txt"].map((text, at) => [
      { text, link: { file: "a.txt", sheet: at === 0 ? text : null, cell: { row: 2, column: 1 } } },
    ]);
    expect(linked).toMatchObject(
      expected.map((row) => notJudged.flatMap((form) => form.notJudged.map(() => row))),
    );
  });

  test("says so where nothing was found", () => {
    const clean = seeds.map((form) => ({ ...form, findings: [], notJudged: [] }));
    expect(reportTable(clean, inChinese).rows.map((row) => row.map(({ text }) => text).join(""))).toEqual([
      "没有发现问题",
    ]);
  });

  test("findings that arise between forms stand with the form that they are about", () => {
    const twice = judge([...seeds, ...seeds].map(({ form }) => form));
    const rules = twice.map(
      ({ findings }) => findings.filter(({ rule }) => rule === "name-duplicate").length,
    );
    expect(rules).toEqual([0, 0, 0, 1, 1, 1]);
    const said = reportTable(twice, { language: "zh-CN", withFiles: false }).rows.map((row) =>
      row.map(({ text }) => text),
    );
    const about = said.filter((row) => row.some((text) => text.includes("宝 山!")));
    expect(about.map(([name]) => name)).toEqual(["区特保队伍经费", "公安辅警经费", "视频监控共享平台"]);
  });

  test("is never taken for a form", () => {
    for (const folder of ["real", "made"])
      for (const name of formNames(folder)) {
        const forms = judge(recognise(readFormFile(`${folder}/${name}`)).forms);
        for (const language of languages)
          expect(recognise(tableGrid(reportTable(forms, { language, withFiles: false }))).forms).toEqual([]);
      }
  });
});

describe("the report as a page", () => {
  test("holds every finding, escaped, and neither a script nor anything from elsewhere", () => {
    const hostile = waived.map((form) => ({
      ...form,
      file: "<b>&\"'.txt",
      form: { ...form.form, project: { ...form.form.project, name: "<script>alert(1)</script>" } },
    }));
    for (const language of languages) {
      const page = reportPage(hostile, language);
      expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
      expect(page).toContain("&lt;b&gt;&amp;&quot;'.txt › 宝 山");
      expect(page).toContain("已与&lt;财政&gt;核实");
      expect(page).not.toMatch(/<script|https?:|<img|<link|url\(/);
      const rows = seeds.flatMap(({ findings, notJudged: open }) => [...findings, ...open]).length;
      expect(page.match(/<tr class/g)).toHaveLength(rows);
    }
  });

  test("counts what calls for somebody, and what is let stand", () => {
    const count = (form: JudgedForm | undefined, severity: string) =>
      form?.findings.filter((own) => own.severity === severity).length ?? 0;
    const [first, ...others] = waived;
    const sum = (severity: string) => others.reduce((total, form) => total + count(form, severity), 0);
    expect(reportPage(waived, "zh-CN")).toContain(
      `共检查 3 张申报表：错误 ${sum("error")} 处，警告 ${sum("warning")} 处，提示 ${sum("hint")} 处；予以保留 ${first?.findings.length ?? 0} 处。`,
    );
  });
});

describe("the report as lines of JSON", () => {
  interface Result {
    readonly ruleId: string;
    readonly kind?: string;
    readonly level: string;
    readonly locations: readonly object[];
    readonly suppressions?: readonly object[];
  }
  const resultsOf = (forms: readonly JudgedForm[]): readonly Result[] =>
    reportLines(forms, "zh-CN")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Result);

  test("is one SARIF result on each line, with its place and its suppression", () => {
    const results = resultsOf(waived);
    expect(results[1]).toMatchObject({ ruleId: "target-missing", level: "error" });
    expect(results[1]?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: "a%20b.txt" } },
        logicalLocations: [{ fullyQualifiedName: "'宝 山'!F28", kind: "cell" }],
      },
    ]);
    expect(results[1]?.suppressions).toEqual([{ kind: "external", justification: "已与<财政>核实" }]);
    expect(results[3]).not.toHaveProperty("suppressions");
  });

  test.each([
    ["去年\\表#1?.xlsx", `${encodeURI("去年/表")}%231%3F.xlsx`],
    ["C:\\预算\\a.xlsx", `file:///C:/${encodeURI("预算")}/a.xlsx`],
    ["\\\\server\\share\\a.xlsx", "file://server/share/a.xlsx"],
    ["/home/a.xlsx", "/home/a.xlsx"],
  ])("a file such as %s is named by a reference that leads to it", (file, uri) => {
    const [first] = resultsOf(seeds.map((form) => ({ ...form, file })));
    expect(first?.locations).toMatchObject([{ physicalLocation: { artifactLocation: { uri } } }]);
  });

  test("what could not be judged is open, and of no level", () => {
    const open = resultsOf(notJudged).filter(({ kind }) => kind === "open");
    expect(open).toHaveLength(notJudged[0]?.notJudged.length ?? 0);
    expect(open.map(({ level }) => level)).toEqual(open.map(() => "none"));
  });

  test("nothing found is no line", () => {
    expect(reportLines([], "zh-CN")).toBe("");
  });
});
