import { formNames } from "../../helpers/form-files";
import { complaintsAbout, sorted, type Complaint } from "./helpers/complaints";

type Judged = readonly [rule: string, about: string, why: string];

/** One complaint about several indicators, for the same reason. */
function about(rule: string, indicators: readonly string[], why: string): readonly Judged[] {
  return indicators.map((indicator) => [rule, indicator, why] as const);
}

/**
 * What a careful reader of the real forms would send them back for, and why. Several are excerpts that end early; they
 * are judged as they stand.
 */
const complaints: Readonly<Record<string, Readonly<Record<string, readonly Judged[]>>>> = {
  anhui_liuan_2024_zhijian: {
    "发展建设类-农产品质检体系建设和“三品一标”发展项目": [
      [
        "goals-identical",
        "goals.annual",
        "2024–2026, yet the year's goal is the three years' goal word for word",
      ],
      ["goal-figure-not-in-indicators", "goals.annual", "2批次/千人 is in no indicator; they count 组"],
      ["benefit-missing", "indicators.annual", "the excerpt ends within the outputs"],
    ],
  },
  chongqing_fengjie_2023_yunwu: {
    "2023年云雾土家族乡加工园配套设施建设项目": [
      ["output-missing", "indicators.annual", "the excerpt ends at the cell 数量指, before any output"],
      ["benefit-missing", "indicators.annual", "the same"],
      ["indicators-few", "indicators.annual", "the same: a single indicator, of cost"],
      ["goal-figure-not-in-indicators", "goals.annual", "nine areas and lengths, and no indicator has them"],
    ],
  },
  gansu_jiayuguan_2023_bowuguan: {
    博物馆纪念馆市级免费开放补助资金: [
      ["goal-vague", "goals.annual", "进一步提高…水平: neither how much nor by when"],
      ["target-not-gradable", "对当地文物保护、文化传承影响", "长远 cannot be graded"],
      ["target-not-gradable", "历史文化传承环保意识时限", "长远 cannot be graded"],
    ],
  },
  hunan_ningxiang_2021_batang: {
    镇域内基础设施建设: [
      ...about(
        "indicator-name-missing",
        ["88", "88", "88", "88", "88", "68", "20", "20", "88"],
        "the name is a bare number",
      ),
      ["goal-vague", "goals.annual", "全面完成…搞好提质改造: neither how much nor by when"],
    ],
  },
  nanyue_2018_lvyou: {
    "2018年市级专项扶贫资金基础设施(人大代表扶贫基地)": [
      ["year-missing", "year", "the form has no year line; 2018 stands in the project's name only"],
      ...about(
        "template-leftover",
        [
          "贫困地区旅游景点开发数量( ≥**个 )",
          "贫困地区基础设施建设按期完成率(≥**%)",
          "乡村旅游带动增加贫困村收入(≥**万元)",
          "乡村旅游带动增加贫困人口收入(≥**万元)",
          "贫困地区乡村旅游开发景点接待游客数量(≥**人)",
          "受益建档立卡贫困人口数≥**人",
          "旅游行业经营主体满意度(≥**%)",
          "参与旅游扶贫项目贫困群众满意度(≥**%)",
          "旅游区居民满意度(≥**%)",
          "游客满意度(≥**%)",
        ],
        "the template's ≥** was never replaced",
      ),
    ],
  },
  shanghai_putuo_2026_lanxilu: {
    "兰溪路-真南路下立交工程": [
      [
        "level1-missing",
        "文明施工情况",
        "the cell 成本指标 before 生态环境成本指标 got lost on the way out of the PDF",
      ],
    ],
  },
  tianjin_hebei_2023_fayuan: {
    安全隐患维修: [
      ["goal-vague", "goals.annual", "no area and no date, though an indicator has 400平方米"],
      ["target-not-gradable", "消除安全隐患", "持续影响 cannot be graded"],
    ],
    "办案业务费(陪审员及互联网专线)": [
      ["goal-vague", "goals.annual", "提高审判效率…实现公平正义: neither how much nor by when"],
      ["benefit-missing", "indicators.annual", "the excerpt ends after the outputs"],
    ],
  },
  wuhan_qingshan_2020_jijian: {
    教育系统基础设施建设和设备购置: [
      ["goal-vague", "goals.annual", "按工作计划完成…安排: the goal only says that the plan is carried out"],
      ["target-no-unit", "重点建设工程安排数量", "2 of what? The name says 数量 only"],
    ],
  },
  xiangtan_2023_wupaoche: {
    雾炮车降尘抑尘服务: [
      ["funding-not-a-number", "funding.annualFiscal", "250万, on a form that says 单位:万元 already"],
    ],
  },
  yueyang_2022_gaobiaozhun: {
    岳阳县2022年高标准农田建设项目: [
      ["funding-not-a-number", "funding.annualTotal", "a breakdown in words in the amount's cell"],
      ["funding-not-a-number", "funding.annualFiscal", "the same, and the amount twice: 854万854万"],
      ["goal-figure-not-in-indicators", "goals.annual", "完成主体工程70%, but no indicator speaks of it"],
      ["goal-length", "goals.annual", "eleven characters for a project of 854 万元"],
    ],
  },
};

test("every real form was judged", () => {
  expect(Object.keys(complaints).sort()).toEqual(formNames("real"));
});

test.each(Object.entries(complaints))(
  "%s is sent back for what a careful reader sees, and nothing else",
  (file, projects) => {
    const found = complaintsAbout(`real/${file}`);
    expect(Object.keys(found)).toEqual(Object.keys(projects));
    for (const [name, judged] of Object.entries(projects))
      expect(sorted(found[name])).toEqual(
        sorted(judged.map(([rule, subject]): Complaint => [rule, subject])),
      );
  },
);
