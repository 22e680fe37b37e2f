import { officeInChinese } from "./office-zh-CN";

/** Every text of the command line; `{placeholders}` are filled in. */
export const textsInChinese = {
  help: `用法：npm run --silent forms -- 命令 [选项]

命令：
  read 文件或文件夹…   读取申报表、自评表、监控表，列出读到的内容
  check 文件或文件夹…  检查这些表，列出问题、所在单元格和依据
  build 项目.json -o 表.xlsx
                       用项目数据生成申报表（自评表、监控表的数据生成自评表、监控表），每个项目一张工作表
  import 文件或文件夹… -o 表.xlsx
                       把已有的表转成标准格式，每张表一张工作表，另附导入报告
  summary 文件… -o 表.xlsx
                       把申报表汇总成一张表，每个项目一行，另附分部门合计和图表
  next 文件或文件夹… --kind self-evaluation|monitoring -o 表.xlsx
                       由申报表生成绩效自评表或绩效运行监控表，每张申报表一张工作表
  compare 上次 这次    把退回前后的两份表（或两个文件夹）逐栏、逐条问题对比：哪些已改正、哪些没有、还改了什么
  return-notes 文件或文件夹… -o 退回意见单.docx
                       按单位生成退回意见单：每张表的建议等级和逐条修改意见，写明单元格
                       （.docx 可修改，.xlsx 为清单和等级表，.html 可打印）
  list 文件或文件夹… -o 清单.xlsx
                       把申报表的全部绩效指标列成一体化系统的清单（符号、数值、单位分列），并指出系统不收的内容
                       （.tsv、.txt 以制表符分隔，可直接粘贴）；清单可用 read、import 读回
  layout 文件 -o 版式.json
                       用一份填好的申报表做成版式文件

文件可以是 Excel 或 WPS 的工作簿（.xlsx、.xlsm、.xls、.et、.ett、.ods），Word 文档（.docx），文字版 PDF（.pdf），
网页（.html、.htm，包括扩展名写成 .xls 的系统导出），Excel 2003 的 .xml，
或以制表符、逗号分隔的文本（.csv、.tsv、.txt，UTF-8、UTF-16、GBK 编码都可以）。
文件夹连同下级文件夹一起读取；隐藏文件、Office 的临时文件（~$ 开头）和其他格式的文件跳过。一个文件读不了，不影响其他文件。

选项：
  --json               read、check、compare：输出 JSON
  --json-lines         check：每个问题输出一行 JSON（按 SARIF 的结构），供其他程序使用
  --report 文件        check：另外生成检查报告，.xlsx 为工作簿，.html 为可打印的网页
  --min 级别           check、return-notes：只列出不低于该级别的问题（error 错误、warning 警告、hint 提示）
  --rules 文件         check、summary、compare、return-notes、list：全部按助手导出的这个检查规则文件检查
                       （不写时，工作簿里保存了检查规则的，按它自己的规则）
  --layout 版式        build、import：{layouts}（默认 {layout}）；
                       也可以用助手导出的版式文件 .json
  --columns 列         list：projects（默认）、indicators，或用逗号分隔的列名，如 项目名称,一级指标,指标值
  --year 年度          import：编该年度的表，日期随之顺延
  --keep 方式          import 编新年度时上年金额和指标值：beside 写在空栏旁（默认）、copied 照抄
  --currency 单位      import、summary、list：金额换算成 万元 或 元（summary、list 默认万元）
  --kind 种类          next：self-evaluation 自评表、monitoring 监控表
  --month 月份         next：监控表截至几月（默认 7）
  --scoring 规则       next：按哪种计分规则建议分值：standard（默认）、shanghai、hubei、sichuan
  --jobs 个数          read、check、import、summary、next、compare、return-notes、list：同时读取几个文件（默认 1），文件多时更快
  -o, --output 文件    build、import、summary、next、layout、return-notes、list：生成的文件
  --language 语言      zh-CN（默认）或 en-US
  -h, --help           显示本说明

退出码：0 没有错误级别的问题；1 有错误级别的问题；2 有文件或文件夹读不了，或命令写错；
3 check 没有发现错误，但有文件中未识别到申报表。
list：1 有系统不收的内容（清单照样生成）。
compare：0 没有遗留或新出现的错误；1 有错误没有改正、无法判断或新出现；3 没有这类错误，但有表找不到另一份。
`,
  "no-verb": "没有写命令，可用的命令：{verbs}。用 --help 查看说明。",
  "unknown-verb": "没有“{verb}”这个命令，可用的命令：{verbs}。用 --help 查看说明。",
  "unknown-option": "没有“{option}”这个选项。用 --help 查看说明。",
  "foreign-option": "{verb} 不能用“{option}”这个选项。用 --help 查看说明。",
  "value-missing": "选项“{option}”后面缺少内容。用 --help 查看说明。",
  "value-unexpected": "选项“{option}”后面不能带内容。用 --help 查看说明。",
  "value-unknown": "选项“{option}”不能是“{value}”，可以是：{values}。",
  "no-files": "没有写要读取的文件。用 --help 查看说明。",
  "one-project-file": "build 需要且只能指定一个项目文件。用 --help 查看说明。",
  "either-json": "--json 和 --json-lines 只能用一个。用 --help 查看说明。",
  "no-kind": "没有用 --kind 写明要生成哪一种表，可以是：{kinds}。",
  "no-output": "没有用 -o 指定要生成的文件。用 --help 查看说明。",

  "passed-over": "“{folder}”里有 {count} 个其他格式的文件，没有读取：{kinds}。",
  "no-ending": "无扩展名",
  "empty-folder": "“{folder}”里没有可以读取的文件。",
  reading: "正在读取 {number}/{count}：{file}",

  "not-json": "“{file}”不是有效的 JSON（{error}）。",
  "no-projects": "“{file}”里没有项目。",
  "bad-project": "“{file}”的 {path}：{problem}。",
  "controls-differ": "“{department}”的控制数在各工作簿里填得不一样（{files}），没有采用。",
  "own-rules": "“{file}”里保存了检查规则，已按它检查。",
  "damaged-rules": "“{file}”里保存的检查规则已损坏，按默认规则检查。",
  "bad-rules": "检查规则文件“{file}”：{problem}",
  "bad-layout": "版式文件“{file}”：{problem}",
  "layout-made": "已生成版式文件“{file}”。",
  "one-form-file": "layout 需要且只能指定一个文件，其中有一份填好的申报表。用 --help 查看说明。",
  "output-is-input":
    "“{file}”是要读取的文件，写进去会把它覆盖掉，所以没有执行。请用 -o 或 --report 另起一个文件名。",
  "output-among-inputs":
    "要读取的文件夹里已经有“{file}”，它不是上次生成的结果，或者生成后又被改过，所以没有覆盖。请另起一个文件名，或者先把它移走。",
  "cannot-write": "“{file}”写不了（{reason}），请检查文件夹是否存在、文件是否正被打开。",
  built: "已生成“{file}”，共 {count} 张申报表。",
  imported: "已生成“{file}”，共 {count} 张申报表和 1 张导入报告。",
  summarised: "已生成“{file}”，汇总了 {count} 张申报表。",
  "year-summarised":
    "已生成“{file}”，汇总了 {targets} 张申报表、{monitoring} 张监控表和 {evaluation} 张自评表。可用于预决算公开的一段话：\n{paragraph}",
  "not-summarised": "另有 {count} 张其他种类的表（部门整体表等），没有计入汇总。",
  "next-made": "已由申报表生成“{file}”，共 {count} 张{kind}。",
  "next-passed-over": "另有 {count} 张不是申报表，没有由它们生成。",
  "nothing-next": "没有找到申报表，没有生成{kind}“{file}”。",
  reported: "检查报告已生成：“{file}”。",
  "nothing-imported": "没有找到申报表，没有生成“{file}”。",
  "same-project": "“{name}”出现不止一次，都已导入，请核对：{file}。",
  "not-placed": "“{name}”中有内容在版式 {layout} 里没有位置，没有写入：{fields}。",

  error: "错误",
  warning: "警告",
  hint: "提示",
  "cannot-judge": "无法判断",
  unnamed: "（未填项目名称）",
  counts: "错误 {error}　警告 {warning}　提示 {hint}",
  "counts-with-not-judged": "错误 {error}　警告 {warning}　提示 {hint}　无法判断 {notJudged}",
  "nothing-found": "没有发现问题。",
  expected: "建议：{expected}",
  basis: "依据：{basis}",
  waived: "已说明不处理：{reason}",
  total: "共 {count} 张申报表：{counts}。",

  indicators: "绩效指标",
  overallIndicators: "中长期指标",
  repairs: "自动更正",
  leftovers: "没有识别的内容",
  "leftover-beside": "在“{label}”旁",
  ...officeInChinese,
} as const;

export type TextKey = keyof typeof textsInChinese;
