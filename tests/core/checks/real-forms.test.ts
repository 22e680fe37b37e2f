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
  anhui_2024_a: {
    "发展建设类-水产品检测能力提升和“一县一品”培育项目": [
      [
        "goals-identical",
        "goals.annual",
        "2024–2026, yet the year's goal is the three years' goal word for word",
      ],
      ["goal-figure-not-in-indicators", "goals.annual", "2批次/千人 is in no indicator; they count 组"],
      ["target-unit-not-of-rate", "检测及时率", "a rate whose target is a number of working days"],
      ["benefit-missing", "indicators.annual", "the excerpt ends within the outputs"],
    ],
  },
  chongqing_2023_a: {
    "2023年柳坝土家族乡产业园配套用房搭建项目": [
      ["output-missing", "indicators.annual", "the excerpt ends at the cell 数量指, before any output"],
      ["benefit-missing", "indicators.annual", "the same"],
      ["indicators-few", "indicators.annual", "the same: a single indicator, of cost"],
      ["goal-figure-not-in-indicators", "goals.annual", "nine areas and lengths, and no indicator has them"],
    ],
  },
  gansu_2023_a: {
    文化馆美术馆市级惠民开放运转资金: [
      ["goal-vague", "goals.annual", "进一步提高…水平: neither how much nor by when"],
      ["target-not-gradable", "对本地艺术普及、民俗展演影响", "长远 cannot be graded"],
      ["target-not-gradable", "民俗展演活动环保意识时限", "长远 cannot be graded"],
    ],
  },
  hunan_2021_a: {
    全镇基础设施提升: [
      ...about(
        "indicator-name-missing",
        ["88", "88", "88", "88", "88", "68", "20", "20", "88"],
        "the name is a bare number",
      ),
      ["goal-vague", "goals.annual", "全面完成…做好环境整治: neither how much nor by when"],
    ],
  },
  hunan_2018_a: {
    "2018年市级产业扶贫资金基础设施(政协委员帮扶基地)": [
      ...about(
        "template-leftover",
        [
          "贫困村休闲点位打造数量( ≥**个 )",
          "贫困村配套设施修建按期完成率(≥**%)",
          "休闲农业带动增加贫困村进账(≥**万元)",
          "休闲农业带动增加贫困家庭进账(≥**万元)",
          "贫困村休闲农业点位迎接旅客数量(≥**人)",
          "受益建档立卡贫困群众数≥**人",
          "休闲农业经营主体满意度(≥**%)",
          "参加休闲农业用工贫困群众满意度(≥**%)",
          "项目区居民满意度(≥**%)",
          "游客满意度(≥**%)",
        ],
        "the template's ≥** was never replaced",
      ),
      [
        "name-figure-differs",
        "*贫困村休闲农业配套设施修建质量达标率100%",
        "100% in the name, another percentage in the target",
      ],
    ],
  },
  shanghai_2026_a: {
    "柳河路-石桥路下穿道工程": [
      [
        "level1-missing",
        "文明施工情况",
        "the cell 成本指标 before 生态环境成本指标 got lost on the way out of the PDF",
      ],
    ],
  },
  tianjin_2023_a: {
    高空隐患维修: [
      ["goal-vague", "goals.annual", "no area and no date, though an indicator has 400平方米"],
      ["target-not-gradable", "排除坠物风险", "持续影响 cannot be graded"],
    ],
    "审判业务费(陪审员及庭审直播线)": [
      ["goal-vague", "goals.annual", "加快办结速度…守护司法公信: neither how much nor by when"],
      ["benefit-missing", "indicators.annual", "the excerpt ends after the outputs"],
    ],
  },
  hubei_2020_a: {
    学校系统基础设施完善和教具购置: [
      ["goal-vague", "goals.annual", "按工作计划完成…安排: the goal only says that the plan is carried out"],
      ["target-no-unit", "校舍重点工程安排数量", "2 of what? The name says 数量 only"],
      ["cost-no-amount", "建设项目成本", "a cost that is said in words cannot be held to"],
    ],
  },
  hunan_2023_a: { 洒水车冲洗保洁服务: [] },
  hunan_2022_a: {
    青湖县2022年小型灌区渠系建设项目: [
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
