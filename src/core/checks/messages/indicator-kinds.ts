import type { Messages } from "./message";

/** What kind of indicator stands where, and with what weight. */
export const indicatorKindMessages = {
  "rate-under-quantity": {
    "zh-CN": {
      title: "数量指标下是比率",
      found: "{indicator}是比率，却列在数量指标下。",
      expected: "数量指标写完成多少；比率一般列入质量指标或效益指标。",
    },
    "en-US": {
      title: "Rate under quantity",
      found: "{indicator} is a rate, but stands under “数量指标”.",
      expected: "A number of what is done; rates usually stand under “质量指标” or “效益指标”.",
    },
  },
  "indicator-about-money": {
    "zh-CN": {
      title: "指标只反映资金执行",
      found: "{indicator}反映的是资金拨付、使用情况，不是项目产出或效益。",
      expected: "改为资金花出去以后完成的工作或取得的效果。",
    },
    "en-US": {
      title: "Indicator about spending",
      found: "{indicator} says how money is handed on or spent, not what is achieved by it.",
      expected: "What is done or brought about with the money.",
    },
  },
  "targets-all-full": {
    "zh-CN": {
      title: "指标值全是100%",
      found: "{count} 项指标的指标值全部是100%。",
      expected: "按项目实际设置数量、时间、成本等指标，避免只用100%。",
    },
    "en-US": {
      title: "All targets 100 %",
      found: "All {count} targets are 100 %.",
      expected: "Targets of number, time and cost as the project has them, not 100 % alone.",
    },
  },
  "weight-unusual": {
    "zh-CN": {
      title: "分值过高或为0",
      found: "{indicator}的分值是 {weight}。",
      expected: "单项指标分值一般大于0、不超过30。",
    },
    "en-US": {
      title: "Unusual weight",
      found: "The weight (分值) of {indicator} is {weight}.",
      expected: "Usually more than 0 and at most 30 for one indicator.",
    },
  },
} satisfies Messages;
