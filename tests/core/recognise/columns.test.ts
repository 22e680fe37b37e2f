import { readText } from "../../../src/files/text/read-text";
import { recognise } from "../../../src/core/recognise/recognise";

const title = "项目支出绩效目标申报表\n项目名称\t管网延伸\n";

function only(text: string) {
  const { forms } = recognise(readText(text));
  const [form] = forms;
  if (!form || forms.length > 1) throw new Error("There is not one form");
  return form;
}

describe("指标类型 behind the names", () => {
  const rows = "产出指标\t数量指标\t新建管网\t定量\t≥\t8\t公里\n\t质量指标\t合格率\t定量\t≥\t95\t%\n";

  test("says how an indicator is measured, and begins no second table", () => {
    const { project } = only(`${title}一级指标\t二级指标\t三级指标\t指标类型\t符号\t指标值\t单位\n${rows}`);
    expect(project.indicators.overall).toEqual([]);
    expect(project.indicators.annual).toMatchObject([
      { level1: "产出指标", level2: "数量指标", name: "新建管网", target: "≥8公里" },
      { level1: "产出指标", level2: "质量指标", name: "合格率", target: "≥95%" },
    ]);
  });

  test("is the 一级 of a second table where names follow it", () => {
    const { project } = only(
      `${title}指标类型\t二级指标\t指标内容\t长期指标值\t指标类型\t二级指标\t指标内容\t年度指标值\n` +
        "产出指标\t数量指标\t新建管网\t≥20公里\t产出指标\t数量指标\t新建管网\t≥8公里\n",
    );
    expect(project.indicators.overall).toMatchObject([{ level1: "产出指标", target: "≥20公里" }]);
    expect(project.indicators.annual).toMatchObject([{ level1: "产出指标", target: "≥8公里" }]);
  });
});

describe("One head over both levels", () => {
  const header = "分解目标\t\t指标内容\t指标目标值\t备注\n";

  test("heads two columns, the second in whatever words", () => {
    const { project } = only(
      `${title}${header}投入与管理目标\t投入管理\t预算执行率\t≥95%\n\t台账管理\t台账完整\t完整\n` +
        "产出目标\t数量\t新建管网\t8公里\n影响力目标\t长效机制\t养护制度\t健全\n",
    );
    expect(project.indicators.annual.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ["投入与管理目标", "投入管理"],
      ["投入与管理目标", "台账管理"],
      ["产出目标", "数量"],
      ["影响力目标", "长效机制"],
    ]);
  });

  test("heads one where no row has two cells under it", () => {
    const { project } = only(`${title}${header}产出目标\t\t新建管网\t8公里\n效果目标\t\t受益人口\t3200人\n`);
    expect(project.indicators.annual).toMatchObject([
      { level1: "产出目标", level2: null, name: "新建管网" },
      { level1: "效果目标", level2: null, name: "受益人口" },
    ]);
  });
});

describe("A line alone above a further header", () => {
  const header = "序号\t一级指标\t二级指标\t三级指标\t指标值\n";
  const row = "1\t产出指标\t数量指标\t新建管网\t8公里\n";

  test("heads the table below it, and is no indicator", () => {
    const { project } = only(
      `${title}一、定量指标\n${header}${row}二、定性指标\n${header}2\t效益指标\t社会效益指标\t用水便利\t明显改善\n`,
    );
    expect(project.indicators.annual.map(({ name }) => name)).toEqual(["新建管网", "用水便利"]);
  });

  test("is a row that lost its value where it stands among the names", () => {
    const { project, leftovers } = only(
      `${title}${header}${row}\t\t\t改造泵站\n${header}2\t效益指标\t社会效益指标\t用水便利\t明显改善\n`,
    );
    expect(project.indicators.annual.map(({ name }) => name)).toEqual(["新建管网", "改造泵站", "用水便利"]);
    expect(leftovers).toEqual([]);
  });
});

describe("指标方向性", () => {
  const heads = "一级指标\t二级指标\t三级指标\t指标方向性\t指标值\t度量单位";
  const targets = (...signs: readonly [string, string]): unknown[] =>
    only(
      `${title}${heads}\n产出指标\t数量指标\t新建管网\t${signs[0]}\t8\t公里\n\t质量指标\t合格率\t${signs[1]}\t95\t%\n`,
    ).project.indicators.annual.map(({ target, note }) => [target, note]);

  test("holds the sign where all that stands there are signs", () => {
    expect(targets("大于等于", "等于")).toEqual([
      ["≥8公里", null],
      ["=95%", null],
    ]);
  });

  test("is a remark where it says which way is better", () => {
    expect(targets("正向指标", "正向指标")).toEqual([
      ["8公里", "正向指标"],
      ["95%", "正向指标"],
    ]);
  });
});

test("满意度 under 效果目标, which is no standard 一级, stays there; under 效益指标 its own 一级 was lost", () => {
  const level1s = (effects: string): unknown[] =>
    only(
      `${title}一级指标\t二级指标\t三级指标\t指标值\n${effects}\t社会效益\t居民生活\t提高\n\t满意度\t居民满意度\t≥85%\n`,
    ).project.indicators.annual.map(({ level1 }) => level1);
  expect(level1s("效果目标")).toEqual(["效果目标", "效果目标"]);
  expect(level1s("效益指标")).toEqual(["效益指标", "满意度指标"]);
});

test("四级指标（具体指标） with names of its own are the indicators, what stands under 三级 sorts them", () => {
  const { project } = only(
    `${title}一级指标\t二级指标\t三级指标\t四级指标（具体指标）\t指标值\n产出指标\t数量指标\t设施建设\t新建温室\t260座\n\t\t\t改造拱棚\t430座\n\t质量指标\t建设质量\t验收合格率\t100%\n`,
  );
  expect(project.indicators.annual.map(({ name }) => name)).toEqual(["新建温室", "改造拱棚", "验收合格率"]);
});
