import type { MoneyPart, OwnIndicatorPart, RemarkPart } from "../form/paper";

/** The words by which a cell is known; the first entry that matches decides. Cells are compared folded, numbering taken off. */
export type Words<Part extends string> = readonly { readonly part: Part; readonly words: RegExp }[];

/** What is to be read from a kind of later paper, and the words that say where it stands. */
export interface PaperWords {
  /** Headers of the money block's columns. */
  readonly money: Words<MoneyPart>;
  /** Headers of the columns that an indicator has beside levels, name and target. */
  readonly indicator: Words<OwnIndicatorPart>;
  /** Labels of what was to be reached and what was. */
  readonly goals: Words<"expected" | "actual">;
  /** The first cell of the line that adds up points and scores; null where the kind has none. */
  readonly total: RegExp | null;
  readonly remarks: Words<RemarkPart>;
  /** Labels of further texts below the tables, which nothing of ours takes. */
  readonly further: RegExp;
  /** What `read --json` prints of a row of money, in this order. */
  readonly moneyParts: readonly MoneyPart[];
}

/** Labels of texts that any kind may have below its tables (偏差大或目标未完成原因分析, 结果应用, 相关建议). */
export const furtherTexts = /原因(分析|说明)?$|结果应用|^(有关|相关)?(意见)?建议/;

/** What the label of a row of money means. */
export const moneyRows: Words<string> = [
  { part: "carriedOver", words: /结转|结余/ },
  { part: "special", words: /专户/ },
  { part: "centralGrant", words: /中央/ },
  { part: "total", words: /总额|总金额|总计|合计|^资金总数/ },
  { part: "unitFunds", words: /单位(自有|自筹)?资金|自有资金|自筹/ },
  { part: "local", words: /地方/ },
  { part: "provinceGrant", words: /^(省|自治区)/ },
  { part: "cityGrant", words: /^(市|州|盟)/ },
  { part: "countyGrant", words: /^(县|区|旗)/ },
  { part: "governmentFund", words: /基金/ },
  { part: "stateCapital", words: /国有资本/ },
  { part: "bonds", words: /债券/ },
  { part: "other", words: /其[他它]|^非财政/ },
  { part: "fiscal", words: /财政|一般公共预算|拨款|预算内/ },
  { part: "funds", words: /资金|经费|收入|贷款|金额/ },
];

/** The words for the grades of an evaluation (评价等级). */
export const gradeWords = /^(优秀?|良好?|中等?|差|合格|不合格|较差|基本合格)$/;
