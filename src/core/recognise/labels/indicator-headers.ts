/** The columns of an indicator table that make up an indicator. */
export type IndicatorColumn =
  "level1" | "level2" | "name" | "target" | "sign" | "secondSign" | "measure" | "weight" | "note";

/**
 * What a column of an indicator table holds. Beside the parts of an indicator: `serial` 序号; `path` both levels in one
 * cell (产出指标-数量指标); `packed` names with their targets in one cell; `value` a further value beside the target (良,
 * another town's, another year's); `term` whether the row is for the whole term or the year (中期, 年度); `own` what only later papers have (实际完成值, 得分); `unknown` what nothing of ours takes.
 */
export type ColumnRole =
  IndicatorColumn | "serial" | "path" | "packed" | "value" | "term" | "own" | "unknown";

/**
 * The words by which a header cell names a column of the indicator table; the first that matches the folded text,
 * brackets left out, decides.
 */
export const indicatorHeaders: readonly { readonly column: ColumnRole; readonly words: RegExp }[] = [
  { column: "serial", words: /^(序号|编号|行次|no\.?)$/i },
  {
    column: "note",
    words:
      /说明|解释|描述|标准|备注|依据|细则|公式|来源|上年|历史|参考|半年|是否|完成情况|指标方向性|评分|扣分|值内容|实际|得分|偏差|原因/,
  },
  { column: "level1", words: /^(一级指标|一级目标|一级|指标类型|一级绩效指标|指标类别)(名称|内容)?$/ },
  { column: "level2", words: /^(二级指标|二级目标|二级|二级绩效指标)(名称|内容)?$/ },
  {
    column: "name",
    words:
      /^(三级指标|三级目标|三级|三级绩效指标|指标内容|指标名称|绩效指标名称|绩效内容|评价内容|具体指标)(名称|内容|\(.*)?$/,
  },
  { column: "weight", words: /分值|权重/ },
  { column: "measure", words: /^(计量|度量|绩效度量|指标值|指标)?单位$/ },
  { column: "sign", words: /符号|值类型|指标性质|^性质$|^指标方向$|运算符|比较符/ },
  {
    column: "target",
    words: /指标值|目标值|实现值|计划值|标准值|^年度指标$|预期值|^目标$|^值$|指标目标|本年计划/,
  },
];

/** Of several values side by side, the words of the one that is the year's target, the most telling first. */
export const chosenValue: readonly RegExp[] = [
  /全年|本年|当年|年度(?!.*上)/,
  /^优|优秀/,
  /目标|计划|预期|要求|应达/,
  /合计|总计|全部|总体|全[市县区]/,
];

/** Values that stood before, which are never what is promised. */
export const formerValue = /上年|上一年|去年|历史|基线|基期|现状|以前|往年|前[一二三]年/;
