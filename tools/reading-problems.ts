import { importReportInChinese } from "../src/actions/messages/import-zh-CN";
import { notJudgedMessages } from "../src/core/checks/messages/not-judged";
import type { NotJudgedReason } from "../src/core/checks/rule";
import { departmentInChinese } from "../src/core/rollup/messages/zh-CN";
import type { RepairKind } from "../src/core/recognise/reading";
import { repairsInChinese } from "../src/core/recognise/messages/zh-CN";
import { problemsIn, type PaneProblems } from "./problems-in";

const ofRepairs: Readonly<Record<RepairKind, string>> = {
  "row-shifted":
    "这一行的内容错了列，助手按各格写的是什么来认。请核对提示里的读法；对的话，在“检查”里点“修改”就移回原位。",
  "level1-inferred": "这个二级指标只可能属于一个一级指标，所以补上了。请在表上也补写一级指标。",
  "label-misspelt": "栏目名称有错字、漏字，按最接近的读。请在表上改正，免得别人看不懂。",
  "amount-cleaned": "金额里夹了单位、空格等。请在表上改成只写数字。",
  "amount-as-shown":
    "单元格的数字格式按比例缩小了显示。请核对显示的金额；最好把格式改回常规，直接填要显示的数。",
  "amount-converted": "这一格另写了单位，与表上的金额单位不同，已换算。请核对后改成表上的单位。",
  "tick-read": "这一栏是打勾选的。请核对勾的是哪一项。",
  "text-translated": "原文用了符号字体、形近字或看不见的字符。读的就是看到的样子，表上的内容不会改动。",
  "formula-calculated": "生成文件的程序没有计算这个公式，或者存的结果过时了。用 Excel 打开、保存一次即可。",
  "unit-unlabelled": "表上没有写“实施单位”，按位置读的。请核对，并补上栏目名称。",
};

const ofUnjudged: Readonly<Record<NotJudgedReason, string>> = {
  "currency-unknown": "在表头补写“单位：万元”或“单位：元”，再检查一次。只缺这一项，其余照常检查。",
  "amount-unreadable": "把这一栏改成只有一个数字，再检查一次。",
  "kind-not-checked":
    "助手检查申报表、自评表和监控表。部门整体表和认不出种类的表只列出读到的内容，请按当地要求人工核对。",
  "label-unread":
    "表上有这一栏的，看栏目名称是不是写得与众不同，改成通用的说法再检查一次；表上本来没有的，不用管。",
  "hardly-read":
    "多半不是申报表，或者只复制了一部分。把整张表（从标题到最后一行指标）一起复制或导出，再检查一次。",
  "not-filled-in": "这是留着备用的空白表，不用管；要填的，填好再检查一次。",
  "text-unread": "看提示里的那几格：内容属于这一栏的，挪到它的格子里；不属于的，不用管。",
  "parts-uncertain":
    "表上把钱分得更细（如中央、省级、市县，或政府性基金），助手不把它们相加。请自己核对合计；要检查，就按财政资金、其他资金等各写一行小计。",
  "date-unreadable": "写成 2026-01-01 或 2026 年 1 月 1 日，再检查一次。",
};

const unjudged = Object.fromEntries(
  Object.entries(notJudgedMessages).map(([reason, message]) => [reason, message["zh-CN"]]),
) as Record<NotJudgedReason, string>;

const keptFormulas = "数值照样在，只是不再自动计算。需要公式的，在新表上自己补一个。";

/** What is told of forms as they are read, checked and listed, in the pane and on sheets, with what is behind each. */
export const readingProblems: readonly PaneProblems[] = [
  problemsIn("自动更正", repairsInChinese, ofRepairs),
  problemsIn("检查规则无法判断时", unjudged, ofUnjudged),
  problemsIn(
    "导入报告里",
    importReportInChinese,
    {
      refused: "这几处目标单元格里是公式、被保护，或表上没有单独的格子。请在表上手工填写。",
      "left-empty": "来源表没有写，或者结转后要按新年度重填。",
      "formulas-refers-elsewhere": keptFormulas,
      "formulas-not-plain": `为防恶意文件，只沿用本表内的普通算式。${keptFormulas}`,
      "formulas-other-result": `原来存着的结果与 Excel 算出来的不一样，以来源表显示的为准。${keptFormulas}`,
      "not-read": "原因写在“说明”一列，处理办法见“打开文件时”。",
    },
    ["remains", "no-form"],
  ),
  problemsIn(
    "汇总表和检查报告里",
    departmentInChinese,
    {
      "form-gone":
        "这张申报表已从工作簿里删去或改了名称；您在这一行另写过内容，所以没有删。不需要的，自己删去这一行。",
      "no-currency": "在这张表上补写“单位：万元”或“单位：元”，再生成一次。",
      "not-counted":
        "有申报表没写金额单位，合计里没有它们。在这些表上补写“单位：万元”或“单位：元”，再生成一次。",
      "finding-gone": "问题已改好；您在这一行另写过内容，所以没有删。不需要的，自己删去这一行。",
    },
    ["not-judged", "nothing-found", "excess"],
  ),
];
