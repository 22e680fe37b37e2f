import { governments, joiners, timeWords } from "./affixes";
import { words } from "../../form/words";

/**
 * The words that labels of amounts are made of, by what they say. Some label's meaning follows from them all: 年度 +
 * 财政 + 拨款 is the year's fiscal money, 总 + 投资 the sum of the whole project.
 */
export const moneyWords = {
  ...timeWords,
  /** Asked for or granted: budgets are by the year, if nothing says otherwise. */
  budget: words("预算 预算数 预算额 申请 申报 安排 下达 批复 核定"),
  sum: words("总额 总计 总数 总量 总 合计 小计 共计"),
  fiscal: words("财政 财政性 市县财政 公共财政 一般债券"),
  /** Budgets of the state by their names; they are also what other labels have as values. */
  publicBudget: words("一般公共预算 一般公共 公共预算 公共财政预算 一般公共预算财政"),
  government: governments,
  other: words("其他 其它 自筹 自有 非财政 非财政性 其他来源 其它来源 单位自筹 单位自有 社会资本"),
  /** Who pays where it is not the state; a word for money stands behind. */
  payer: words("单位 社会 事业 经营 经营性 业主 银行 企业 村集体 贷款 融资"),
  carriedOver: words("结转 结余 结转结余 结余结转 结转和结余 结转及结余 上年结转 年初结转"),
  /** Money of the state that no field of a form's own takes. */
  unmodelled: words(`
    政府性基金 政府性基金预算 基金预算 国有资本经营预算 国有资本经营 国有资本 财政专户 财政专户管理 专户管理 专户
    专项债券 债券 政府债券 社保基金 社会保险基金
  `),
  /** Sure words for money. */
  money: words("资金 拨款 金额 经费 款项 资金额 款"),
  /** Words that are for money where something says when or whose: 总投资, 省级补助; 投入 alone is a group of indicators. */
  gift: words("投资 补助 补贴 投入 收入 配套"),
  /** Words for money only behind others. */
  figure: words("数 额 额度 规模 数额 需求 总额及构成"),
  filler: [
    ...joiners,
    ...words("项目 同名 专项 支出 其中 来源 构成 情况 该项目 本项目 方面 预计 计划 拟 本次"),
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MoneyWord = keyof typeof moneyWords;

/** Words that end the heading of a block of amounts. */
export const blockWords = words("来源 构成 情况");

/** 地方 beside 中央 is who pays the rest, on forms of transfers: no level of the state's money. */
export const restOfTransfer = words("地方资金 地方配套 地方配套资金");

/** The labels of amounts as official forms print them: a label that misses one of them by one character is a slip. */
export const standardAmounts = words(`
  项目资金总额 资金总额 年度资金申请总额 年度资金总额 财政资金 财政拨款 当年财政拨款 本年财政拨款 上年结转资金 上年结转
  其他资金 其他 其它资金 其它 项目总预算 项目总投资 当年年度预算 实施期资金总额 中期资金总额 实施期金额 年度金额 年度资金 年度预算 当年预算
  本年预算 年度预算数 预算数 预算金额 申请金额 一般公共预算拨款 一般公共预算资金 自筹资金
`);
