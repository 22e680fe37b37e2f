import type { Messages } from "./message";

/** What is said about 自评表 and 监控表: money, goals, what was reached. */
export const paperMessages: Messages = {
  "execution-rate": {
    "zh-CN": {
      title: "执行率有误",
      found: "“{field}”填的是 {said}，按执行数÷预算数应为 {right}。",
      expected: "应填 {right}；如果执行率无误，请核对预算数和执行数。",
    },
    "en-US": {
      title: "Execution rate is wrong",
      found: "The {field} says {said}, but spending divided by budget is {right}.",
      expected: "{right}; or corrected amounts, if the rate is right.",
    },
  },
  "execution-score": {
    "zh-CN": {
      title: "预算执行率得分有误",
      found: "预算执行率得分填的是 {said}，按 {weight} × {executed} ÷ {budget} 应为 {right}。",
      expected: "得分填 {right}（最高不超过分值 {weight}）。",
    },
    "en-US": {
      title: "Score of the execution rate is wrong",
      found:
        "The score of the execution rate (预算执行率) is {said}, but {weight} × {executed} ÷ {budget} is {right}.",
      expected: "{right}, and never more than the {weight} points.",
    },
  },
  "funding-sum": {
    "zh-CN": {
      title: "资金总额与分项不等",
      found: "“{field}”一列的总额是 {total}，分项合计是 {sum}。",
      expected: "总额应等于分项之和 {sum}；若总额无误，请更正分项。",
    },
    "en-US": {
      title: "Total differs from its parts",
      found: "In the column {field} the total is {total}, but its parts add up to {sum}.",
      expected: "{sum}, the sum of the parts; or corrected parts, if the total is right.",
    },
  },
  "initial-zero": {
    "zh-CN": {
      title: "年初预算数为 0",
      found: "“{field}”是 0，全年预算数是 {adjusted}。",
      expected: "填年初批复的预算数；确属年中追加的项目，请说明依据。",
    },
    "en-US": {
      title: "Initial budget is 0",
      found: "The {field} is 0, while the year's budget is {adjusted}.",
      expected:
        "The budget as approved at the beginning of the year, or an explanation of what was added later.",
    },
  },
  "goal-expected-missing": {
    "zh-CN": {
      title: "预期目标未填",
      found: "“预期目标”（年度总体目标）是空的。",
      expected: "照抄批复的申报表中的年度绩效目标。",
    },
    "en-US": {
      title: "Expected goal is missing",
      found: "The expected goal (预期目标) is empty.",
      expected: "The annual goal of the approved target form, word for word.",
    },
  },
  "goal-actual-missing": {
    "zh-CN": {
      title: "实际完成情况未填",
      found: "“实际完成情况”是空的。",
      expected: "对照预期目标逐项写明完成了什么、完成多少。",
    },
    "en-US": {
      title: "Result is missing",
      found: "The result (实际完成情况) is empty.",
      expected: "What was reached of the expected goal, and how much of it.",
    },
  },
  "actual-missing": {
    "zh-CN": {
      title: "完成值未填",
      found: "{indicator}没有填“{field}”。",
      expected: "填实际完成的数值或情况。",
    },
    "en-US": {
      title: "Actual value is missing",
      found: "For {indicator} the {field} is empty.",
      expected: "What was reached, as a figure or in words.",
    },
  },
  "actual-not-a-number": {
    "zh-CN": {
      title: "完成值不是数值",
      found: "{indicator}的指标值是“{target}”，实际完成值却填“{actual}”。",
      expected: "指标值是数值的，完成值也填实际数值和单位。",
    },
    "en-US": {
      title: "Actual value is no figure",
      found: "The target of {indicator} is “{target}”, but its actual value says “{actual}”.",
      expected: "A figure with its unit, as the target has.",
    },
  },
  "actual-not-a-number.sign": {
    "zh-CN": {
      title: "完成值带比较符号",
      found: "{indicator}的实际完成值“{actual}”带着比较符号，看不出实际完成多少（指标值“{target}”）。",
      expected: "填实际完成的数值，不带 ≥、≤ 等符号。",
    },
    "en-US": {
      title: "Actual value has a sign",
      found:
        "The actual value of {indicator}, “{actual}”, has a sign, as a target (“{target}”) has; it does not say what was reached.",
      expected: "The figure that was reached, without ≥ or ≤.",
    },
  },
  "input-as-output": {
    "zh-CN": {
      title: "以投入代替产出",
      found: "{indicator}说的是经费本身，不是用经费做成了什么。",
      expected: "产出指标写完成的数量、质量、时效；经费使用情况已由预算执行率反映。",
    },
    "en-US": {
      title: "Money as an output",
      found: "{indicator} is about the money itself, not about what was done with it.",
      expected:
        "Quantity, quality or timeliness of what was done; the execution rate says how the money was used.",
    },
  },
  "over-fulfilment": {
    "zh-CN": {
      title: "大幅超额完成未说明原因",
      found: "{indicator}完成“{actual}”，是指标值“{target}”的 {percent}%，偏差原因是空的。",
      expected: "完成 130% 以上的，说明原因，并检查指标值是否定得过低。",
    },
    "en-US": {
      title: "Far exceeded without a reason",
      found: "{indicator} reached “{actual}”, {percent} % of its target “{target}”, and no reason is given.",
      expected: "A reason where 130 % or more was reached; the target may have been too low.",
    },
  },
};
