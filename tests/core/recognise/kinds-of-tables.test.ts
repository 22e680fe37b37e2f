import { recognise } from "../../../src/core/recognise/recognise";
import { readText } from "../../../src/files/text/read-text";

/** The lists of the only form in this text, each indicator as its texts. */
function lists(text: string): Readonly<Record<"annual" | "overall", readonly string[]>> {
  const [form, ...others] = recognise(readText(text)).forms;
  if (!form || others.length > 0) throw new Error("There is not one form");
  const { annual, overall } = form.project.indicators;
  const said = (list: typeof annual): readonly string[] =>
    list.map(({ level1, level2, name, target }) => [level1, level2, name, target].join(" "));
  return { annual: said(annual), overall: said(overall) };
}

const head = "项目支出绩效目标申报表\n项目名称\t图书角建设\n年度目标\t建成图书角20个\n";

test("a column says of each row whether it is for the whole term or the year", () => {
  const rows = [
    "目标类型\t一级指标\t二级指标\t三级指标\t指标值",
    "中期\t产出指标\t数量指标\t建成图书角\t≥60个",
    "中期\t满意度指标\t服务对象满意度指标\t读者满意度\t≥92%",
    "年度\t产出指标\t数量指标\t建成图书角\t≥20个",
    "年度\t满意度指标\t服务对象满意度指标\t读者满意度\t≥90%",
  ].join("\n");
  expect(lists(head + rows)).toEqual({
    annual: ["产出指标 数量指标 建成图书角 ≥20个", "满意度指标 服务对象满意度指标 读者满意度 ≥90%"],
    overall: ["产出指标 数量指标 建成图书角 ≥60个", "满意度指标 服务对象满意度指标 读者满意度 ≥92%"],
  });
});

test("the same word in every row tells nothing apart", () => {
  const rows = [
    "时间\t一级指标\t二级指标\t三级指标\t指标值",
    "年度\t产出指标\t数量指标\t建成图书角\t≥20个",
    "年度\t满意度指标\t服务对象满意度指标\t读者满意度\t≥90%",
  ].join("\n");
  expect(lists(head + rows)).toEqual({
    annual: ["产出指标 数量指标 建成图书角 ≥20个", "满意度指标 服务对象满意度指标 读者满意度 ≥90%"],
    overall: [],
  });
});

test("names stand under 四级指标, where 三级指标 only sorts them", () => {
  const rows = [
    "一级指标\t二级指标\t三级指标\t四级指标\t目标值",
    "产出指标\t数量指标\t扶持规模\t发放补贴\t≥420人",
    "\t\t\t导师结对\t≥60对",
    "\t质量指标\t发放质量\t审核差错率\t≤0.5%",
    "效益指标\t社会效益指标\t就业带动\t带动就业\t≥1100人",
  ].join("\n");
  expect(lists(head + rows).annual).toEqual([
    "产出指标 数量指标 发放补贴 ≥420人",
    "产出指标 数量指标 导师结对 ≥60对",
    "产出指标 质量指标 审核差错率 ≤0.5%",
    "效益指标 社会效益指标 带动就业 ≥1100人",
  ]);
});

test("a single column of levels may be the second level's, whatever it is called", () => {
  const rows = [
    "指标类别\t指标名称\t指标值",
    "数量指标\t新种红树林\t≥350亩",
    "质量指标\t树苗成活率\t≥75%",
    "时效指标\t种植完成时间\t6月底前",
    "社会效益指标\t科普受众\t≥8000人次",
    "满意度指标\t村民满意度\t≥90%",
  ].join("\n");
  const { annual } = lists(head + rows);
  expect(annual.map((said) => said.split(" ").slice(-3))).toEqual([
    ["数量指标", "新种红树林", "≥350亩"],
    ["质量指标", "树苗成活率", "≥75%"],
    ["时效指标", "种植完成时间", "6月底前"],
    ["社会效益指标", "科普受众", "≥8000人次"],
    ["满意度指标", "村民满意度", "≥90%"],
  ]);
});

test("a column of first levels stays one", () => {
  const rows =
    "指标类别\t指标名称\t指标值\n产出指标\t新种红树林\t≥350亩\n效益指标\t科普受众\t≥8000人次\n满意度指标\t村民满意度\t≥90%";
  expect(lists(head + rows).annual[0]).toBe("产出指标  新种红树林 ≥350亩");
});

test("names behind the template's numbering stand beside a target for each, line by line", () => {
  const rows = [
    "一级指标\t二级指标\t三级指标\t指标值",
    '产出指标\t数量指标\t"指标1：举办演出\n指标2：培训演员"\t"120场\n36人"',
    "满意度指标\t服务对象满意度指标\t指标1：学校满意度\t≥95%",
  ].join("\n");
  expect(lists(head + rows).annual).toEqual([
    "产出指标 数量指标 举办演出 120场",
    "产出指标 数量指标 培训演员 36人",
    "满意度指标 服务对象满意度指标 学校满意度 ≥95%",
  ]);
});

test("names without a target for each stay as they are", () => {
  const rows =
    '一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t"指标1：举办演出\n指标2：培训演员"\t120场\n满意度指标\t服务对象满意度指标\t学校满意度\t≥95%';
  expect(lists(head + rows).annual).toHaveLength(2);
});
