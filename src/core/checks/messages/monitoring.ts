import type { Messages } from "./message";

/** What is said about 监控表 alone. */
export const monitoringMessages: Messages = {
  "spent-over-budget": {
    "zh-CN": {
      title: "执行数超过预算",
      found: "“{field}”是 {spent}，已超过年初预算数 {budget}，没有说明原因。",
      expected: "核对两个数；确有年中追加的，请说明依据。",
    },
    "en-US": {
      title: "More spent than budgeted",
      found: "The {field} is {spent}, above the initial budget of {budget}, and no reason is given.",
      expected: "Corrected amounts, or an explanation of what was added during the year.",
    },
  },
  "forecast-below-to-date": {
    "zh-CN": {
      title: "全年预计小于目前已完成",
      found: "{indicator}目前已完成“{toDate}”，全年预计却是“{forecast}”。",
      expected: "全年预计数不应小于截至目前的完成数。",
    },
    "en-US": {
      title: "Forecast is below what was done",
      found: "{indicator} has reached “{toDate}” by now, but the forecast for the year is “{forecast}”.",
      expected: "A forecast that is at least what was reached by now.",
    },
  },
  "forecast-below-to-date.money": {
    "zh-CN": {
      title: "全年预计执行数小于已执行数",
      found: "目前已执行 {toDate}，“{field}”却是 {forecast}。",
      expected: "全年预计执行数不应小于截至目前的执行数。",
    },
    "en-US": {
      title: "Forecast spending is below what was spent",
      found: "{toDate} was spent by now, but the {field} is {forecast}.",
      expected: "A forecast that is at least what was spent by now.",
    },
  },
  "behind-without-reason": {
    "zh-CN": {
      title: "不能确保完成，未说明原因",
      found: "{indicator}的完成目标可能性是“{likelihood}”，偏差原因是空的。",
      expected: "在偏差原因分析中选明是哪类原因，并作说明。",
    },
    "en-US": {
      title: "Not sure to be reached, without a reason",
      found: "The likelihood of {indicator} is “{likelihood}”, and the causes are empty.",
      expected: "Which kind of cause it has, and an explanation.",
    },
  },
  "behind-without-reason.red": {
    "zh-CN": {
      title: "进度严重滞后，未说明原因",
      found: "{indicator}目前完成“{toDate}”，与指标值“{target}”相比严重滞后（红灯），偏差原因是空的。",
      expected: "在偏差原因分析中说明原因；填错的请更正完成情况。",
    },
    "en-US": {
      title: "Far behind, without a reason",
      found:
        "{indicator} has reached “{toDate}” by now, far behind its target of “{target}” (red light), and the causes are empty.",
      expected: "The cause, or a corrected value.",
    },
  },
  "likelihood-missing": {
    "zh-CN": {
      title: "完成目标可能性未填",
      found: "{indicator}没有填“{field}”。",
      expected: "在确定能、有可能、完全不可能中选一项。",
    },
    "en-US": {
      title: "Likelihood is missing",
      found: "For {indicator} the {field} is empty.",
      expected: "One of certain (确定能), possible (有可能) and impossible (完全不可能).",
    },
  },
  "likelihood-missing.several": {
    "zh-CN": {
      title: "完成目标可能性选了多项",
      found: "{indicator}的“{field}”选了不止一项。",
      expected: "只选一项。",
    },
    "en-US": {
      title: "Several likelihoods are ticked",
      found: "For {indicator} more than one {field} is ticked.",
      expected: "One of the three.",
    },
  },
};
