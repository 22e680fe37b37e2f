import type { Messages } from "./message";

/** Targets (年度指标值): figures, units, signs and words. */
export const targetMessages = {
  "target-no-number": {
    "zh-CN": {
      title: "数量指标没有数字",
      found: "数量指标{indicator}的指标值“{target}”没有数字。",
      expected: "写明具体数量和单位，如“≥100件”。",
    },
    "en-US": {
      title: "Quantity without number",
      found: "The target “{target}” of the quantity indicator {indicator} has no number.",
      expected: "A number with its unit, such as “≥100件”.",
    },
  },
  "target-no-unit": {
    "zh-CN": {
      title: "指标值缺少单位",
      found: "{indicator}的指标值“{target}”没有计量单位。",
      expected: "在数字后写上计量单位。",
    },
    "en-US": {
      title: "Target without unit",
      found: "The target “{target}” of {indicator} has no unit (计量单位).",
      expected: "The unit behind the number.",
    },
  },
  "target-no-unit.unit-in-name": {
    "zh-CN": {
      title: "指标值缺少单位",
      found: "{indicator}的指标值“{target}”没有计量单位。",
      expected: "按指标名称写成“{right}”。",
      fix: "改为“{right}”",
    },
    "en-US": {
      title: "Target without unit",
      found: "The target “{target}” of {indicator} has no unit (计量单位).",
      expected: "“{right}”, going by the indicator's name.",
      fix: "Change to “{right}”",
    },
  },
  "target-rate-range": {
    "zh-CN": {
      title: "比率超过100%",
      found: "{indicator}的指标值“{target}”超过了100%。",
      expected: "比率应在0%至100%之间，请核对数字。",
    },
    "en-US": {
      title: "Rate above 100 %",
      found: "The target “{target}” of {indicator} is above 100 %.",
      expected: "A rate between 0 % and 100 %; check the figure.",
    },
  },
  "target-rate-range.negative": {
    "zh-CN": {
      title: "比率小于0",
      found: "{indicator}的指标值“{target}”小于0。",
      expected: "比率应在0%至100%之间，请核对数字。",
    },
    "en-US": {
      title: "Rate below 0",
      found: "The target “{target}” of {indicator} is below 0.",
      expected: "A rate between 0 % and 100 %; check the figure.",
    },
  },
  "target-direction": {
    "zh-CN": {
      title: "指标方向相反",
      found: "{indicator}越高越好，指标值“{target}”却用了“{operator}”。",
      expected: "改用“≥”“>”或“=”。",
    },
    "en-US": {
      title: "Sign points the wrong way",
      found: "More is better for {indicator}, but its target “{target}” uses “{operator}”.",
      expected: "“≥”, “>” or “=”.",
    },
  },
  "target-direction.less-is-better": {
    "zh-CN": {
      title: "指标方向相反",
      found: "{indicator}越低越好，指标值“{target}”却用了“{operator}”。",
      expected: "改用“≤”“<”或“=”。",
    },
    "en-US": {
      title: "Sign points the wrong way",
      found: "Less is better for {indicator}, but its target “{target}” uses “{operator}”.",
      expected: "“≤”, “<” or “=”.",
    },
  },
  "target-satisfaction-low": {
    "zh-CN": {
      title: "满意度偏低",
      found: "{indicator}的指标值“{target}”低于{floor}%。",
      expected: "满意度一般不低于{floor}%，多数项目在90%以上。",
    },
    "en-US": {
      title: "Low satisfaction",
      found: "The target “{target}” of {indicator} is under {floor} %.",
      expected: "At least {floor} %; most projects promise 90 % or more.",
    },
  },
  "target-satisfaction-low.in-words": {
    "zh-CN": {
      title: "满意度没有量化",
      found: "{indicator}的指标值“{target}”没有量化。",
      expected: "写成百分比，如“≥90%”。",
    },
    "en-US": {
      title: "Satisfaction in words",
      found: "The target “{target}” of {indicator} is in words.",
      expected: "A percentage, such as “≥90%”.",
    },
  },
  "target-not-gradable": {
    "zh-CN": {
      title: "指标值无法分档",
      found: "{indicator}的指标值“{target}”无法分档考核。",
      expected: "改为数值；确需定性的，写明分档，如“明显改善／有所改善／未改善”。",
    },
    "en-US": {
      title: "Target cannot be graded",
      found: "The target “{target}” of {indicator} cannot be graded.",
      expected: "A figure; where only words will do, their grades, such as “明显改善／有所改善／未改善”.",
    },
  },
  "cost-above-funding": {
    "zh-CN": {
      title: "成本指标超过项目资金",
      found: "{indicator}的指标值“{target}”超过了项目的全部资金 {funding}。",
      expected: "成本控制数不超过项目资金，请核对指标值和金额单位。",
    },
    "en-US": {
      title: "Cost above the funding",
      found: "The target “{target}” of {indicator} is more than all the project's money, {funding}.",
      expected: "A cost within the project's money; check the target and its unit.",
    },
  },
  "cost-times-quantity": {
    "zh-CN": {
      title: "单价乘数量超过项目资金",
      found: "{indicator}的指标值“{target}”乘以“{quantity}”约为 {product}，超过了项目的全部资金 {funding}。",
      expected: "核对单价、数量和资金；部分由其他渠道承担的，在指标说明中写明。",
    },
    "en-US": {
      title: "Price times quantity above the funding",
      found:
        "The target “{target}” of {indicator} times “{quantity}” is about {product}, more than all the project's money, {funding}.",
      expected: "The right price, quantity and money; a note where others pay a part.",
    },
  },
  "target-slogan": {
    "zh-CN": {
      title: "不是比率却写百分数",
      found: "{indicator}不是可以计算的比率，指标值却写成“{target}”。",
      expected: "改为能够计算的比率，或写成分档的定性表述，如“明显改善／有所改善／未改善”。",
    },
    "en-US": {
      title: "Per cent of what is no rate",
      found: "{indicator} is no rate that could be worked out, yet its target is “{target}”.",
      expected: "A rate that can be worked out, or grades in words such as “明显改善／有所改善／未改善”.",
    },
  },
  "target-late": {
    "zh-CN": {
      title: "完成时间晚于项目期",
      found: "{indicator}的指标值“{target}”晚于计划完成日期 {end}。",
      expected: "时间不晚于计划完成日期，或更正计划完成日期。",
    },
    "en-US": {
      title: "Target after the project's end",
      found: "The target “{target}” of {indicator} is after the planned end date {end}.",
      expected: "A time within the project's period, or the right end date.",
    },
  },
  "target-early": {
    "zh-CN": {
      title: "完成时间早于项目期",
      found: "{indicator}的指标值“{target}”早于 {year} 年。",
      expected: "写本年度内的时间；沿用上年表格的，请逐项更新年份。",
    },
    "en-US": {
      title: "Before the project begins",
      found: "The target “{target}” of {indicator} lies before {year}.",
      expected: "A date within the year; in a form copied from last year's, bring every year up to date.",
    },
  },
  "target-below-last-year": {
    "zh-CN": {
      title: "指标值低于上年",
      found: "{indicator}的指标值“{target}”不如表中所列上年的“{before}”。",
      expected: "指标值一般不低于上年水平；确需下调的，请说明理由。",
    },
    "en-US": {
      title: "Less than the year before",
      found:
        "The target “{target}” of {indicator} is less than the “{before}” that the form shows for the year before.",
      expected: "At least the level of the year before, or the reason why not.",
    },
  },
  "target-format": {
    "zh-CN": {
      title: "指标值写法不规范",
      found: "{indicator}的指标值“{target}”写法不规范。",
      expected: "写成“{right}”。",
      fix: "改为“{right}”",
    },
    "en-US": {
      title: "Target written unusually",
      found: "The target “{target}” of {indicator} is written unusually.",
      expected: "“{right}”.",
      fix: "Change to “{right}”",
    },
  },
  "target-upload": {
    "zh-CN": {
      title: "含有系统不收的字符",
      found: "{indicator}的指标值“{target}”含有“{characters}”，预算系统不予保存。",
      expected: "不用“*”“_”“-”，起止时间可写“至”。",
    },
    "en-US": {
      title: "Characters that the system refuses",
      found: "The target “{target}” of {indicator} holds “{characters}”, which the budget system refuses.",
      expected: "No “*”, “_” or “-”; a period can be written with “至”.",
    },
  },
  "target-upload.blanks": {
    "zh-CN": {
      title: "指标值前后有空格",
      found: "{indicator}的指标值“{target}”前后有空格，预算系统不予保存。",
      expected: "写成“{right}”。",
      fix: "去掉前后空格",
    },
    "en-US": {
      title: "Blanks around the target",
      found: "The target “{target}” of {indicator} has blanks around it, which the budget system refuses.",
      expected: "“{right}”.",
      fix: "Remove the blanks",
    },
  },
  "target-zero": {
    "zh-CN": {
      title: "指标值为0",
      found: "{indicator}的指标值“{target}”为0。",
      expected: "请核对；指标值为0时，无从看出要完成什么。",
    },
    "en-US": {
      title: "Target of 0",
      found: "The target “{target}” of {indicator} is 0.",
      expected: "Check the figure: a target of 0 does not say what is to be achieved.",
    },
  },
  "weights-sum": {
    "zh-CN": {
      title: "分值合计不对",
      found: "各项指标分值合计为 {sum}。",
      expected: "分值合计应为 {allowed}。",
    },
    "en-US": {
      title: "Weights do not add up",
      found: "The weights (分值) of the indicators add up to {sum}.",
      expected: "A sum of {allowed}.",
    },
  },
  "level-points-differ": {
    "zh-CN": {
      title: "分值与栏目所标分值不符",
      found: "“{level}”标明 {points} 分，其下各项指标分值合计为 {sum}。",
      expected: "调整各项分值，使合计等于栏目所标分值。",
    },
    "en-US": {
      title: "Weights differ from the level's points",
      found: "“{level}” is worth {points} points, but the weights (分值) below it add up to {sum}.",
      expected: "Weights that add up to the points printed beside the level.",
    },
  },
} satisfies Messages;
