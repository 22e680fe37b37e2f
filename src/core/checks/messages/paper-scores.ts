import type { Messages } from "./message";

/** What is said about points and scores of 自评表, and about words of their templates. */
export const paperScoreMessages: Messages = {
  "indicator-score": {
    "zh-CN": {
      title: "指标得分与计分规则不符",
      found: "{indicator}得分填的是 {said}，按通行的计分规则应为 {right}。",
      expected: "按规则计分；如本单位另有计分规则，请核对后在设置中关闭本规则。",
    },
    "en-US": {
      title: "Score does not follow the rules of scoring",
      found: "The score of {indicator} is {said}; by the usual rules it is {right}.",
      expected: "A score by the rules; if your office has others, switch this rule off in the settings.",
    },
  },
  "score-above-weight": {
    "zh-CN": {
      title: "得分超过分值",
      found: "{indicator}得分 {said}，超过分值 {weight}。",
      expected: "得分最高等于分值。",
    },
    "en-US": {
      title: "Score above its points",
      found: "{indicator} scores {said}, more than its {weight} points.",
      expected: "A score that is not above the points.",
    },
  },
  "score-above-weight.execution": {
    "zh-CN": {
      title: "预算执行率得分超过分值",
      found: "预算执行率得分 {said}，超过分值 {weight}。",
      expected: "得分最高等于分值。",
    },
    "en-US": {
      title: "Score of the execution rate above its points",
      found: "The execution rate (预算执行率) scores {said}, more than its {weight} points.",
      expected: "A score that is not above the points.",
    },
  },
  "deduction-without-reason": {
    "zh-CN": {
      title: "扣分未说明原因",
      found: "{indicator}分值 {weight}，得分 {said}，偏差原因是空的。",
      expected: "说明扣分的原因和改进措施。",
    },
    "en-US": {
      title: "Points off without a reason",
      found: "{indicator} scores {said} of {weight} points, and no reason is given.",
      expected: "Why points were taken off, and what will be done.",
    },
  },
  "one-indicator-dominates": {
    "zh-CN": {
      title: "单个指标分值过高",
      found: "{indicator}一项就占 {weight} 分。",
      expected: "把分值分到更多指标上，单个指标一般不超过 {most} 分。",
    },
    "en-US": {
      title: "One indicator bears too much",
      found: "{indicator} alone bears {weight} points.",
      expected: "Points shared among more indicators; one seldom bears more than {most}.",
    },
  },
  "level-weights-sum": {
    "zh-CN": {
      title: "一级指标分值与各项不等",
      found: "“{level}”标明 {said} 分，其下各指标分值合计 {sum}。",
      expected: "一级指标的分值应等于其下各指标分值之和。",
    },
    "en-US": {
      title: "Points of a level differ from its indicators'",
      found: "“{level}” is said to bear {said} points, but its indicators' add up to {sum}.",
      expected: "The points of a level equal to the sum of its indicators'.",
    },
  },
  "weights-sum.paper": {
    "zh-CN": {
      title: "分值合计不对",
      found: "预算执行率与各指标的分值合计为 {sum}，应为 {allowed}。",
      expected: "调整分值，使合计等于 {allowed}。",
    },
    "en-US": {
      title: "Points add up wrongly",
      found: "The points of execution rate and indicators add up to {sum}; they should be {allowed}.",
      expected: "Points that add up to {allowed}.",
    },
  },
  "total-score": {
    "zh-CN": {
      title: "总分与各项得分不等",
      found: "总分是 {said}，各项得分合计 {sum}。",
      expected: "总分填 {sum}；若总分无误，请更正各项得分。",
    },
    "en-US": {
      title: "Total differs from the scores",
      found: "The total score is {said}, but the scores add up to {sum}.",
      expected: "{sum}; or corrected scores, if the total is right.",
    },
  },
  "template-leftover.row": {
    "zh-CN": {
      title: "模板文字未清理",
      found: "指标表中留有模板的空行“{leftover}”。",
      expected: "删去没有用到的行，或补上指标。",
    },
    "en-US": {
      title: "Words of the template are left",
      found: "The table of indicators still has the template's empty row “{leftover}”.",
      expected: "The row taken out, or an indicator in it.",
    },
  },
  "template-leftover.instruction": {
    "zh-CN": {
      title: "填表说明未替换",
      found: "“{field}”中留有模板的填表说明“{leftover}”。",
      expected: "换成实际情况，删去填表说明。",
    },
    "en-US": {
      title: "Instructions of the template are left",
      found: "The {field} still holds the template's instruction “{leftover}”.",
      expected: "What is the case, without the instruction.",
    },
  },
};
