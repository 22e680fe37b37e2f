/** Texts of the verbs for those who collect forms; `{placeholders}` are filled in. */
export const officeInChinese = {
  "two-versions": "compare 需要且只能指定两个文件或文件夹：上次的和这次的。用 --help 查看说明。",
  "compare-counts":
    "已改正 {mended}　未改正 {remaining}　新出现 {appeared}　随指标删去 {gone}　无法判断 {unjudged}　其他改动 {besides}",
  "compare-mended": "已改正",
  "compare-remaining": "未改正",
  "compare-appeared": "新出现的问题",
  "compare-gone": "所在的行已删去",
  "compare-unjudged": "这次的表无法判断是否改正",
  "compare-besides": "其他改动",
  "compare-all-same": "两次填报内容一致。",
  "compare-untouched": "此处没有改动",
  "compare-touched": "此处改动过：{change}",
  "compare-waived": "已说明不处理：{reason}",
  "compare-only-before": "上次有、这次没有对应的表：",
  "compare-only-after": "这次新增的表：",
  "compare-no-forms": "“{file}”中未识别到可比较的表。",
  "compare-total": "共比较 {count} 张表：{counts}。",

  "notes-ending": "退回意见单的文件名应以 .docx、.xlsx 或 .html 结尾，“{file}”不是。",
  "notes-made":
    "已生成“{file}”：{units} 个单位、{count} 张表中，{returned} 张需要修改。建议等级：优 {excellent}、良 {good}、中 {fair}、差 {poor}、不评 {none}。",

  "list-ending": "清单的文件名应以 .xlsx、.tsv 或 .txt 结尾，“{file}”不是。",
  "list-column-twice": "--columns 里“{header}”写了两次。",
  "list-made": "已生成“{file}”：{forms} 张申报表的 {rows} 项绩效指标。",
  "list-nothing": "没有找到有绩效指标的申报表，没有生成“{file}”。",
  "list-refused": "以下 {count} 处系统不收，请先改正：",
  "list-to-complete": "以下 {count} 处要在系统里补选或补填：",
  "list-no-project": "所选的列里没有项目名称，{forms} 张表的指标连在一起，读回时分不开。",
  "list-long-term": "另有 {count} 项中长期指标，没有列入。",
} as const;
