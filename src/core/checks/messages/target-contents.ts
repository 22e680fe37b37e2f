import type { Messages } from "./message";

/** Targets that say something else than their indicator asks for. */
export const targetContentMessages = {
  "cost-no-amount": {
    "zh-CN": {
      title: "成本指标没有金额",
      found: "成本指标{indicator}的指标值“{target}”没有金额。",
      expected: "写明成本控制在多少以内，如“≤65万元”。",
    },
    "en-US": {
      title: "Cost without amount",
      found: "The target “{target}” of the cost indicator {indicator} names no amount.",
      expected: "What it may cost at most, such as “≤65万元”.",
    },
  },
  "target-unit-not-of-rate": {
    "zh-CN": {
      title: "比率的单位不对",
      found: "{indicator}是比率，指标值“{target}”的单位却是“{unit}”。",
      expected: "写成百分比；考核的是时间或数量的，改指标名称。",
    },
    "en-US": {
      title: "Unit does not fit a rate",
      found: "{indicator} is a rate, but the unit of its target “{target}” is “{unit}”.",
      expected: "Per cent, or another name if a time or a number is meant.",
    },
  },
  "name-figure-differs": {
    "zh-CN": {
      title: "名称与指标值不符",
      found: "{indicator}的名称中写着{figure}，指标值却是“{target}”。",
      expected: "使两处一致；名称中一般不写数值。",
    },
    "en-US": {
      title: "Name contradicts target",
      found: "The name {indicator} says {figure}, but its target is “{target}”.",
      expected: "The same in both; a name had better carry no figure.",
    },
  },
} satisfies Messages;
