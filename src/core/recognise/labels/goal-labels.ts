import { words } from "./words";

/** The synonyms of the two goals' labels. */
export const goalLabels: Readonly<Record<"overall" | "annual", readonly string[]>> = {
  overall: words(`
    项目总目标 项目总体目标 总体目标 总体绩效目标 项目总体绩效目标 整体目标 整体绩效目标 长期目标
    长期绩效目标 专项长期绩效目标 项目长期绩效目标 中期目标 中期绩效目标 中长期目标 中长期绩效目标
    实施期绩效目标 实施期目标 实施期总目标 实施期总体目标 项目期目标 项目实施期目标 总目标
  `),
  annual: words(`
    年度总目标 年度总体目标 年度总体绩效目标 年度目标 年度绩效目标 项目年度绩效目标 本年度绩效目标
    当年绩效目标 当年目标 专项年度绩效目标 本年度目标 本年绩效目标 年度绩效总目标 年度主要目标和成果
    年度绩效目标描述 绩效总目标 绩效目标 项目绩效目标 绩效目标描述 绩效目标情况 预期目标
    年度预期目标
    年初设定目标 年初绩效目标 年初目标 年初总体目标
  `),
};

/** Wordings of goals' labels that are in no list. */
export const goalPatterns: readonly { readonly goal: "overall" | "annual"; readonly words: RegExp }[] = [
  { goal: "annual", words: /^(项目|专项)?(年度|当年|本年度?|20\d{2}年度?)[^,。;:]{0,8}目标$/ },
  {
    goal: "overall",
    words: /^(项目|专项)?(总体|整体|长期|中期|中长期|远期|实施期|实施周期|项目期)[^,。;:]{0,8}目标$/,
  },
];
