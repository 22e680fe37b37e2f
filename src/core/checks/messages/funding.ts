import type { Messages } from "./message";

/** The seven amounts and their unit. */
export const fundingMessages = {
  "funding-total-mismatch": {
    "zh-CN": {
      title: "项目资金总额与分项不等",
      found: "“项目资金总额”是 {total}，而财政资金与其他资金合计为 {sum}。",
      expected: "“项目资金总额”应等于分项之和 {sum}；若总额无误，请更正分项。",
      fix: "总额改为 {sum}",
    },
    "en-US": {
      title: "Total differs from its parts",
      found: "The total funding (项目资金总额) is {total}, but fiscal and other funds add up to {sum}.",
      expected: "{sum}, the sum of the parts; or corrected parts, if the total is right.",
      fix: "Write {sum} as the total",
    },
  },
  "funding-annual-mismatch": {
    "zh-CN": {
      title: "年度资金与分项不等",
      found: "“年度资金申请总额”是 {total}，而当年财政拨款、上年结转资金与其他资金合计为 {sum}。",
      expected: "“年度资金申请总额”应等于分项之和 {sum}；若总额无误，请更正分项。",
      fix: "总额改为 {sum}",
    },
    "en-US": {
      title: "Annual request differs from its parts",
      found: "The annual request (年度资金申请总额) is {total}, but its parts add up to {sum}.",
      expected: "{sum}, the sum of the parts; or corrected parts, if the request is right.",
      fix: "Write {sum} as the request",
    },
  },
  "funding-annual-exceeds-total": {
    "zh-CN": {
      title: "年度资金大于项目总额",
      found: "“年度资金申请总额”{annual}，大于“项目资金总额”{total}。",
      expected: "年度资金不超过项目资金总额，请核对两个金额。",
    },
    "en-US": {
      title: "Annual request exceeds the total",
      found:
        "The annual request (年度资金申请总额) of {annual} is more than the total funding (项目资金总额) of {total}.",
      expected: "An annual request that is not more than the total.",
    },
  },
  "funding-one-year-differs": {
    "zh-CN": {
      title: "一年期项目年度资金与总额不等",
      found: "项目在一年内完成，但“年度资金申请总额”{annual} 与“项目资金总额”{total} 不相等。",
      expected: "一年期项目的两个总额应当相等。",
    },
    "en-US": {
      title: "One-year project with differing totals",
      found:
        "The project ends within one year, but the annual request (年度资金申请总额) of {annual} is not the total funding (项目资金总额) of {total}.",
      expected: "The same amount in both.",
    },
  },
  "funding-multi-year-equal": {
    "zh-CN": {
      title: "跨年项目年度资金等于总额",
      found: "项目跨多个年度，但“年度资金申请总额”与“项目资金总额”都是 {amount}，可能是照抄。",
      expected: "年度资金只填本年度申请的部分，请核对。",
    },
    "en-US": {
      title: "Multi-year project asks for all at once",
      found:
        "The project runs over several years, but the annual request (年度资金申请总额) equals the total funding (项目资金总额), {amount}; one may be copied from the other.",
      expected: "In the annual request, only what is asked for this year.",
    },
  },
  "funding-not-a-number": {
    "zh-CN": {
      title: "金额不是数字",
      found: "“{field}”写的是“{text}”，不是单纯的数字。",
      expected: "只填数字，单位和说明不要写在金额格内。",
      fix: "只保留数字",
    },
    "en-US": {
      title: "Not a number",
      found: "The amount in {field} reads “{text}”, which is not a bare number.",
      expected: "Digits only, with the unit and remarks elsewhere.",
      fix: "Keep the digits only",
    },
  },
  "funding-not-a-number.negative": {
    "zh-CN": { title: "金额为负数", found: "“{field}”是负数 {text}。", expected: "填写不小于 0 的金额。" },
    "en-US": {
      title: "Negative amount",
      found: "The amount in {field} is {text}, less than 0.",
      expected: "An amount of at least 0.",
    },
  },
  "funding-too-precise": {
    "zh-CN": {
      title: "金额小数位过多",
      found: "“{field}”是 {amount}，小数位超过了 {most} 位。",
      expected: "以{unit}为单位时最多保留 {most} 位小数（精确到分）。",
    },
    "en-US": {
      title: "Too many decimals",
      found: "The amount in {field} is {amount}, with more than {most} decimals.",
      expected: "At most {most} decimals in {unit}: a cent is the smallest.",
    },
  },
  "funding-unit-doubtful": {
    "zh-CN": {
      title: "金额单位可疑",
      found: "“{field}”是 {amount}，从数额看单位可能应为{other}。",
      expected: "核对金额单位是{unit}还是{other}。",
    },
    "en-US": {
      title: "Doubtful currency unit",
      found: "The amount in {field} is {amount}; its size speaks for {other}.",
      expected: "Amounts that fit the unit: {unit} or {other}.",
    },
  },
  "funding-fiscal-one-sided": {
    "zh-CN": {
      title: "财政资金填写不全",
      found: "“财政资金”填了 {amount}，而“当年财政拨款”是空的。",
      expected: "填写当年财政拨款；本年度没有财政拨款的填 0。",
    },
    "en-US": {
      title: "Fiscal funds on one side only",
      found:
        "Fiscal funds (财政资金) are {amount}, but the fiscal appropriation of the year (当年财政拨款) is empty.",
      expected: "The year's appropriation; 0 if there is none this year.",
    },
  },
  "funding-fiscal-one-sided.total": {
    "zh-CN": {
      title: "财政资金填写不全",
      found: "“当年财政拨款”填了 {amount}，而项目总额中的“财政资金”是空的。",
      expected: "填写项目资金总额中的财政资金。",
    },
    "en-US": {
      title: "Fiscal funds on one side only",
      found:
        "The fiscal appropriation of the year (当年财政拨款) is {amount}, but fiscal funds (财政资金) in the total are empty.",
      expected: "The fiscal funds within the total funding.",
    },
  },
  "currency-missing": {
    "zh-CN": {
      title: "没有金额单位",
      found: "表上有金额（如{amount}），却没有写明是万元还是元。",
      expected: "在资金栏标题处写明“万元”或“元”。",
    },
    "en-US": {
      title: "No currency unit",
      found: "The form states amounts (such as {amount}), but not whether in 万元 or 元.",
      expected: "“万元” or “元” in the heading of the amounts.",
    },
  },
} satisfies Messages;
