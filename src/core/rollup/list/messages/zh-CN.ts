/** What a budget system refuses of a list; `{placeholders}` are filled in. */
export const listInChinese = {
  "no-name": "{indicator}没有名称",
  "no-target": "{indicator}没有指标值",
  "no-sign": "{indicator}的指标值“{text}”没有计算符号（≥、≤、＝等）",
  "no-measure": "{indicator}的指标值“{text}”没有计量单位，只有定性指标可以不写",
  blanks: "{indicator}的{field}“{text}”前后有空格",
  characters: "{indicator}的{field}“{text}”含有“*”“_”或“-”",
  "too-long": "{subject}{field}太长，超出系统可保存的字节数",
  "no-level": "{indicator}没有{field}",
  "outside-tree": "{indicator}的“{text}”不在一级、二级指标的分类里",
  "no-currency": "没有注明金额单位，预算数没有写入",
  named: "“{name}”",
  numbered: "第 {number} 项指标",
  of: "{indicator}的",
} as const;

/** The name of a sentence about what is refused. */
export type ListTextKey = keyof typeof listInChinese;
