// What the add-in writes onto a form is Chinese, as the form is, whatever language the pane speaks.

/** Heading of the block, and name of the sheet, that holds what has no field on the form. */
export const remainsHeading = "没有对应栏目的内容";

/** In one cell: where something stood, and what it says. */
export const remainInOneCell = "{where}：{text}";
/** The same behind a word that the reader knows for one that no field follows. */
export const remainAsRemark = "备注：{where}：{text}";

export const nthIndicator = "第 {number} 项指标的{name}";
export const nthLongTermIndicator = "中长期第 {number} 项指标的{name}";

/** Heading of the block, and name of the sheet, that holds what an earlier year's form said in fields that are now empty. */
export const ofLastYearHeading = "上年数（供参考）";
