import type { Messages } from "./message";

/** The overall and the annual goal. */
export const goalsMessages = {
  "goal-overall-missing": {
    "zh-CN": {
      title: "缺少项目总目标",
      found: "项目跨多个年度，但“项目总目标”没有填写。",
      expected: "写明整个项目期要达到的目标。",
    },
    "en-US": {
      title: "No overall goal",
      found: "The project runs over several years, but the overall goal (项目总目标) is empty.",
      expected: "What the project is to reach over its whole period.",
    },
  },
  "goals-identical": {
    "zh-CN": {
      title: "总目标与年度目标雷同",
      found: "项目跨多个年度，但“年度总目标”与“项目总目标”一字不差。",
      expected: "年度总目标应写本年度的任务和数量。",
    },
    "en-US": {
      title: "Identical goals",
      found:
        "The project runs over several years, but the annual goal (年度总目标) repeats the overall goal (项目总目标) word for word.",
      expected: "In the annual goal, this year's tasks and figures.",
    },
  },
  "goals-identical.one-year": {
    "zh-CN": {
      title: "总目标与年度目标雷同",
      found: "“年度总目标”与“项目总目标”一字不差。",
      expected: "年度总目标宜比项目总目标更具体，写明数量和时间。",
    },
    "en-US": {
      title: "Identical goals",
      found: "The annual goal (年度总目标) repeats the overall goal (项目总目标) word for word.",
      expected: "An annual goal that is more concrete, with figures and times.",
    },
  },
  "goal-vague": {
    "zh-CN": {
      title: "年度目标不够具体",
      found: "“年度总目标”没有数量，也没有时间。",
      expected: "补充可衡量的数量或完成时间，避免只写原则性表述。",
    },
    "en-US": {
      title: "Vague annual goal",
      found: "The annual goal (年度总目标) names neither a number nor a time.",
      expected: "Numbers that can be measured, or a time of completion.",
    },
  },
  "goal-figure-not-in-indicators": {
    "zh-CN": {
      title: "目标中的数量没有对应指标",
      found: "“年度总目标”中的“{figures}”在绩效指标中找不到。",
      expected: "为目标中的数量设置相应指标，或使两处数字一致。",
    },
    "en-US": {
      title: "Figure without an indicator",
      found: "The annual goal (年度总目标) speaks of “{figures}”, which no indicator has.",
      expected: "An indicator for each figure of the goal, with the same number.",
    },
  },
  "goal-length": {
    "zh-CN": {
      title: "目标过短",
      found: "“{field}”只有 {length} 个字，不足 {min} 个字。",
      expected: "写明任务、数量、时间和效果，一般在 {min} 到 {max} 个字之间。",
    },
    "en-US": {
      title: "Goal too short",
      found: "The {field} has only {length} characters, fewer than {min}.",
      expected: "Task, quantity, time and effect, in {min} to {max} characters.",
    },
  },
  "goal-length.long": {
    "zh-CN": {
      title: "目标过长",
      found: "“{field}”有 {length} 个字，超过了 {max} 个字。",
      expected: "精简到 {max} 个字以内，突出主要任务和数量。",
    },
    "en-US": {
      title: "Goal too long",
      found: "The {field} has {length} characters, more than {max}.",
      expected: "At most {max} characters, on the main tasks and figures.",
    },
  },
  "goal-other-year": {
    "zh-CN": {
      title: "目标中的年份不符",
      found: "“{field}”提到 {years} 年，不在项目期（{period} 年）之内。",
      expected: "核对年份，目标可能沿用了往年的表。",
    },
    "en-US": {
      title: "Year outside the period",
      found: "The {field} speaks of {years}, outside the project's period ({period}).",
      expected: "Years within the period; the goal may be left over from an earlier form.",
    },
  },
} satisfies Messages;
