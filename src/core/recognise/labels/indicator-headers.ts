/** The columns of an indicator table. */
export type IndicatorColumn =
  "level1" | "level2" | "name" | "target" | "sign" | "secondSign" | "measure" | "weight" | "note";

/**
 * The words by which a header cell names a column of the indicator table; the first that matches the folded text,
 * brackets left out, decides.
 */
export const indicatorHeaders: readonly { readonly column: IndicatorColumn; readonly words: RegExp }[] = [
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
