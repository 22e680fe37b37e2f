import type { AmountField } from "../../form/project";
import { words } from "./words";

/** How telling an amount's label is of the two columns of the funding block: the whole project or the year. */
export type Side = "total" | "annual" | "either";

/** What an amount's label names. */
export interface AmountLabel {
  readonly part: "sum" | "fiscal" | "other" | "carriedOver";
  readonly side: Side;
}

/** The field of an amount once its side is known. */
export const amountFieldOf: Readonly<Record<"total" | "annual", Record<AmountLabel["part"], AmountField>>> = {
  total: { sum: "total", fiscal: "fiscal", other: "other", carriedOver: "carriedOver" },
  annual: { sum: "annualTotal", fiscal: "annualFiscal", other: "annualOther", carriedOver: "carriedOver" },
};

/** The synonyms of the amounts' labels, the most telling first. */
export const amountLabels: readonly (AmountLabel & { readonly labels: readonly string[] })[] = [
  {
    part: "sum",
    side: "total",
    labels: words(`
      项目资金总额 资金总额 资金总额及构成 项目总预算 项目总投资 项目总金额 项目预算总额 预算总额
      中期资金总额 中期预算资金总额 实施期金额 实施期资金总额 实施期总金额 总额 总投资 总预算 总金额
      项目总额 总投入
    `),
  },
  {
    part: "sum",
    side: "annual",
    labels: words(`
      年度资金申请总额 年度资金总额 年度资金合计 当年资金总额 本年资金总额 本年度资金总额 年度资金
      年度金额 年度总金额 年度预算资金总额 年度预算总额 年度预算数 年度预算金额 年度预算申请
      年度预算申请资金 年度预算安排 年度预算 项目当年预算 当年年度预算 当年预算 当年预算数 本年预算
      本年预算数 本年度预算 本年度预算数 预算数 预算申报数 预算金额 预算资金 申请金额 申报金额
      本年度预计投入 全年预算数 年初预算数 年度总预算 年度投资 项目预算 项目预算金额
    `),
  },
  {
    part: "fiscal",
    side: "either",
    labels: words(`
      财政资金 财政拨款 财政拨款小计 财政拨款资金 财政性资金 财政资金小计 财政预算资金 中央补助
      中央补助资金 中央财政资金 中央资金 上级资金 上级补助 省级财政资金 省财政资金 市财政资金
      市级财政资金 区级财政资金 县级财政资金 本级财政资金 同级财政资金 同级财政
    `),
  },
  {
    part: "fiscal",
    side: "annual",
    labels: words(`
      当年财政拨款 本年财政拨款 当年财政资金 本年财政资金 年度财政拨款 年度财政资金 年度本级预算金额
      一般公共预算拨款 一般公共预算资金 本年一般公共预算拨款
    `),
  },
  {
    part: "other",
    side: "either",
    labels: words(`
      其他资金 其它资金 其他来源资金 其他 其它 单位资金 自筹资金 单位自筹 自筹 自有资金 地方资金
    `),
  },
  {
    part: "other",
    side: "annual",
    labels: words(`
      当年其他资金 本年其他资金 年度其他资金 事业收入 经营性收入 其他收入
    `),
  },
  {
    part: "carriedOver",
    side: "annual",
    labels: words(`
      上年结转资金 上年结转 上年结余收入 上年结转结余 上年结余结转资金 年初结转 结转资金
      以前年度结转资金
    `),
  },
];

/** Wordings of amounts' labels that are in no list; they count only with a figure beside them. */
export const amountPatterns: readonly (AmountLabel & { readonly words: RegExp })[] = [
  {
    part: "sum",
    side: "total",
    words: /^(项目)?(中期|实施期|总体|总)[^,。;:]{0,10}(资金|预算|投资|金额|经费)(总额)?$/,
  },
  {
    part: "sum",
    side: "annual",
    words:
      /^(年度|当年|本年|本次|申请|下达|安排|20\d{2}年)[^,。;:]{0,12}(资金|预算|投资|金额|经费|预算数)(总额)?$/,
  },
  { part: "sum", side: "either", words: /^合计$/ },
  { part: "fiscal", side: "annual", words: /^(一般)?公共(财政)?预算$/ },
];
