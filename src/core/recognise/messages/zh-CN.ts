import type { RepairKind } from "../reading";

/**
 * What the reader put right, each in one sentence; `{field}` is the field's name, `{found}` what stands in the cell and
 * `{read}` what was read from it.
 */
export const repairsInChinese: Readonly<Record<RepairKind, string>> = {
  "row-shifted": "这一行左右错位，读作：{level1} / {level2} / {name} / {target}。",
  "level1-inferred": "“{level2}”没有写一级指标，按类别归入“{level1}”。",
  "label-misspelt": "标签“{found}”按“{read}”读取。",
  "amount-cleaned": "{field}写的是“{found}”，按 {read} 读取。",
  "amount-as-shown": "{field}的单元格里存的是 {found}，数字格式显示为“{read}”，按显示的读取。",
  "amount-converted": "{field}写的是“{found}”，按表上的金额单位换算为 {read}。",
  "tick-read": "{field}“{found}”按勾选读作“{read}”。",
  "unit-unlabelled": "“{read}”没有标签，作为{field}读取。",
  "text-translated": "{field}的内容是“{found}”，按看到的样子读作“{read}”。",
  "formula-calculated": "{field}是公式，文件里存的结果是“{found}”，重新计算为 {read}。",
};

/** Stands for a part of a row that is empty. */
export const nothingInChinese = "（空）";
