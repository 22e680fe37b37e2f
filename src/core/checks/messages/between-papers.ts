import type { Messages } from "./message";

/** What shows when a 自评表 or 监控表 is held against the 申报表 of its project. */
export const betweenPapersMessages: Messages = {
  "head-differs": {
    "zh-CN": {
      title: "与申报表的单位或名称不一致",
      found: "“{field}”在这里是“{own}”，在申报表上是“{promised}”。",
      expected: "与批复的申报表一致；机构有调整的，请说明。",
    },
    "en-US": {
      title: "Head differs from the target form",
      found: "The {field} is “{own}” here and “{promised}” on the target form (申报表).",
      expected: "The same as on the approved form, or an explanation of what was reorganised.",
    },
  },
  "initial-differs": {
    "zh-CN": {
      title: "年初预算数与申报表不一致",
      found: "“{field}”是 {own}，申报表上的年度资金是 {promised}。",
      expected: "年初预算数照批复的申报表填；中途调整的数填在全年预算数。",
    },
    "en-US": {
      title: "Initial budget differs from the target form",
      found: "The {field} is {own}, but the target form (申报表) asks for {promised}.",
      expected: "The amount of the approved form; what was changed later belongs to the budget of the year.",
    },
  },
  "indicator-dropped": {
    "zh-CN": {
      title: "漏了申报表的指标",
      found: "申报表上的指标{indicator}在这张表里没有。",
      expected: "批复的指标逐项填列，不得删减。",
    },
    "en-US": {
      title: "An indicator of the target form is missing",
      found: "{indicator} of the target form (申报表) is not in this paper.",
      expected: "Every approved indicator, none left out.",
    },
  },
  "indicator-added": {
    "zh-CN": {
      title: "多出申报表没有的指标",
      found: "指标{indicator}在申报表上没有。",
      expected: "按批复的指标填列；确需增加的，请说明依据。",
    },
    "en-US": {
      title: "An indicator is not on the target form",
      found: "{indicator} is not on the target form (申报表).",
      expected: "The approved indicators; or the grounds on which one was added.",
    },
  },
  "target-softened": {
    "zh-CN": {
      title: "指标值比申报表低",
      found: "{indicator}的指标值是“{own}”，申报表上是“{promised}”。",
      expected: "照批复的申报表填；指标值经批准调整的，请说明。",
    },
    "en-US": {
      title: "Target is softer than on the target form",
      found: "The target of {indicator} is “{own}”, while the target form (申报表) says “{promised}”.",
      expected: "The approved target; or the approval by which it was changed.",
    },
  },
};
