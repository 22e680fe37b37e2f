/** What is to be told of a file's sheets; `{file}` is the file's name. */
export const sheetsInChinese = {
  none: "“{file}”中未识别到申报表。",
  joined:
    "“{file}”的申报表分在工作表“{first}”和“{second}”上，已接起来读成一张，第 {row} 行起是“{second}”的内容。",
  headless:
    "“{file}”的工作表“{sheet}”有绩效指标，但没有项目名称。如果它是别的工作表上申报表的续表，请先复制到那张表的下面再导入。",
} as const;
