import { problemsInChinese as excelProblems, type ProblemKind } from "../src/excel/messages/zh-CN";
import type { FileProblemKind } from "../src/files/file-problem";
import { problemsInChinese as fileProblems } from "../src/files/messages/zh-CN";
import { jsonTextsInChinese, type JsonTextKey } from "../src/core/json/messages/zh-CN";
import { layoutFileInChinese } from "../src/core/layout/learn/messages/file-zh-CN";
import { layoutProblemsInChinese, type LayoutProblemKind } from "../src/core/layout/learn/messages/zh-CN";
import { rulesFileInChinese } from "../src/core/checks/own/messages/zh-CN";
import { notStarted } from "./not-started";
import { paneProblems } from "./pane-problems";
import { readingProblems } from "./reading-problems";

/** What stands behind each message, and what helps if the message itself does not: a new message needs its line here. */
const inExcel: Readonly<Record<ProblemKind, string>> = {
  "editing-cell":
    "单元格里光标还在闪时，Excel 不让任何加载项写表。按回车或 Esc 即可；共享编辑时也可能是另一个窗口没有退出编辑。",
  "protected-sheet":
    "表被下发单位加了保护。有密码的请向下发单位索取；不能解除的，可以把内容导入到新建的标准表里填。",
  "protected-workbook": "保护的是工作簿结构：不能增删工作表，但原有表上仍可填写和检查。",
  "read-only":
    "常见于从邮件或网页直接打开、别人占用、文件夹无写入权限。点黄色提示条上的“启用编辑”，或另存一份。",
  "other-workbook": "同时开着几个工作簿时，面板只管它所在的那一个。切回原来的窗口再操作。",
  "sheet-missing": "面板里记的是上一次读到的表。点“更多操作”里的“重新读取工作簿”。",
  "sheet-hidden":
    "隐藏的工作表 Excel 不让加载项跳转过去。在任意工作表标签上点右键，选“取消隐藏”，选中它即可；不需要的旧表可以删掉。",
  "no-worksheet":
    "图表单独占一张表时，Excel 不告诉加载项旁边是哪张工作表。点一下申报表的标签，面板会自动读取。",
  "changed-meanwhile": "面板读表之后，别人或您自己又改了这个单元格。以表上现在的内容为准，核对后重新输入。",
  "indicator-changed":
    "面板读表之后，别人改动或删除了这条指标，助手不知道您要改的还是不是它。核对后再操作一次即可。",
  "form-changed": "面板读表之后，这张工作表上多了或少了一张申报表。等面板重新读完，再操作一次即可。",
  "rows-moved": "别人正好在这时增删了行，助手在改动之前就停了下来。等面板重新读完，再操作一次即可。",
  "holds-formula": "助手不覆盖公式，免得合计失灵。确实要改成固定数字时，先清除公式。",
  "holds-unseen":
    "数字格式为 ;;; 的单元格什么都不显示；有些文件在合并单元格后面也留着内容。助手不丢任何内容，所以先停下来。把格式改成“常规”，或取消合并看一看，再决定留不留。",
  "formula-breaks":
    "换位要删掉这一行再插入新行时，指着它的公式和名称会失去目标。少数合并方式特殊的表才会这样；在表上剪切、粘贴单元格，公式会跟着走。",
  "form-beside": "增删指标要插入或删除整行，左右并排的两张表会互相打乱。",
  "merges-unknown":
    "较早的 Microsoft 365 没有提供所需的接口（ExcelApi 1.13），更新 Office 即可。填写、检查不受影响，只是不能由助手增删行。",
  "too-large": "一次导入很多张表时可能出现。分批导入，每批几十张为宜。",
  "too-long": "32767 个字是 Excel 单元格的上限。长文请放到附件，表上写要点。",
  "cannot-place": "表上没有这一栏的名称。补一个带名称的单元格，或改用标准申报表。",
  "takes-comments":
    "Excel 不让加载项以别人的名义写批注。要留住作者和时间，请选“取消”，先把批注的意见处理完，或在表上用 Excel 自己的“删除行”（Ctrl+Z 能完整恢复）。ExcelApi 1.18 以前的版本和网页版不告诉加载项哪里有旧式批注（现在叫“备注”），删除的行里有它时不会提醒，撤消后也回不来。",
  "left-alone": "您选了“取消”。需要时再操作一次即可。",
  "not-read-back":
    "助手写之前会先试读一遍，认得出才写。常见的是内容恰好是栏目名称，如把“计划开始日期”填进项目名称。",
  "not-added": "助手先试着加一行、再读一遍，别的内容都不变才动手。表的结构特殊时，在表上插入一行自己填即可。",
  "not-removed": "常见于一个单元格里写了几条指标，或年度指标和中期指标合用一格。在表上改这一格的文字即可。",
  "not-moved": "换位前也会先试读一遍。在表上剪切、粘贴后，面板会自动重新读取。",
  restored: "已自动恢复。连接不稳定、工作簿很大时偶有发生。",
  "not-restored":
    "这是少有的情形。核对提示里列出的单元格即可。较新的 Excel 也可以按 Ctrl+Z 撤消；长期服务版（LTSC 2021、2024）里加载项写表会清空 Excel 自己的撤消记录，只能关闭不保存、重新打开。",
  fault: "保存后重新打开工作簿；仍然出现的，在“设置与帮助”里复制诊断信息交给管理员。",
};

const inFiles: Readonly<Record<FileProblemKind, string>> = {
  "not-found": "文件可能已被移动或改名。网络盘断开时也会这样。",
  "a-folder": "在面板里请用“选择文件夹”。",
  "no-permission": "文件夹权限由单位管理员设置；复制到“文档”里再选最省事。",
  "cannot-open": "通常是 Excel、WPS 或同步盘正占着文件。",
  empty: "下载或传输中断会留下空文件，请对方重发。",
  "file-too-large": "申报表本身很小，大的多半是插入的图片或扫描件。",
  "not-a-workbook": "扩展名是 .xlsx，内容却不是。加密软件（外发后打不开的那种）和改过扩展名的文件都会这样。",
  "other-format": "用 Excel 或 WPS 打开，选“另存为”，类型选“Excel 工作簿（*.xlsx）”。",
  frames: "旁边有个以“.files”结尾的文件夹，表格在那里面的 sheet001.htm 一类的文件里。",
  "too-many-sheets": "普通的工作簿没有这么多工作表，多半是程序生成的。请分成几个文件。",
  "too-many-forms": "请按单位或科室分成几个文件，分几次导入。",
  encrypted: "在 Excel 里依次点“文件”“信息”“保护工作簿”“用密码进行加密”，清空密码后保存。",
  truncated: "文件没有传完，请重新下载。",
  damaged: "在 Excel 的“打开”对话框里选中文件，点“打开”旁的箭头，选“打开并修复”。",
  "too-many-parts": "为防恶意文件而设的上限，正常的申报表不会碰到。用 Excel 打开后另存一份再试。",
  "unpacks-too-large": "为防恶意文件而设的上限。用 Excel 打开，删去无关的工作表后另存。",
  "unpacks-too-far": "为防恶意文件而设的上限。用 Excel 打开后另存一份再试。",
  "cell-too-long": "文件不是 Excel 生成的。把这一格的内容分到几格再试。",
  "too-many-cells": "为防恶意文件而设的上限。用 Excel 打开，把申报表复制到新工作簿再试。",
  "holds-too-many-cells": "这样的表多半是数据清单。把申报表所在的工作表复制到新工作簿再试。",
  "too-much-text": "为防恶意文件而设的上限。用 Excel 打开，把申报表复制到新工作簿再试。",
  "pdf-password":
    "在阅读器里输入密码打开，用“打印”里的“Microsoft Print to PDF”或 WPS 的“另存为”存一份不带密码的。",
  "pdf-damaged":
    "文件没有传完，或被邮件、网盘改动过。重新下载一份；有原来的 Excel、Word 文件的，直接用原文件。",
  "pdf-page-damaged": "同上：重新下载一份，或直接用原来的 Excel、Word 文件。",
  "pdf-scanned":
    "扫描件只是图片，没有文字可读。请对方发电子版，或用 WPS、Acrobat 识别成 Excel 后逐项核对再导入。",
  "pdf-unreadable":
    "制作时没有把字符对照表写进文件，复制出来也是乱码。用原文件重新导出 PDF，导出时勾选嵌入字体。",
  "pdf-too-full": "申报表只有几百条框线；地图、图纸一类的页面没有申报表。",
  "too-many-pages": "用阅读器的“打印”或“提取页面”，只导出申报表所在的那几页。",
  "too-many-drawing-steps": "为防恶意文件而设的上限，多半是附有图纸。只导出申报表所在的那几页再试。",
  "takes-too-long":
    "工作表上多半有大片设过格式的空行，或图片很多。把申报表单独复制到新工作簿，几秒就能读完。",
  "out-of-memory": "同上：把申报表单独复制到新工作簿再试。其他文件不受影响。",
  "reader-not-started":
    "面板打开后网络断开过，或服务器刚更新过版本。关闭面板再打开即可；仍不行的，请管理员核对服务器上的文件是否齐全。",
};

const ofLayouts: Readonly<Record<LayoutProblemKind, string>> = {
  "no-form": "助手靠“项目名称”“绩效指标”等栏目名称认表，这些名称必须在表上。",
  "several-forms": "用 Excel 打开文件，把别的工作表删去，另存为新文件。一张工作表上有几份的，取第一份。",
  list: "插入一份标准格式的申报表，或找上级下发的单个项目的申报表来做。",
  "later-paper": "打开一张填好的申报表再做版式；自评表、监控表在“插入”里生成。",
  "too-wide": "删去申报表以外的列。",
  "two-tables":
    "能做的有三种：两组列左右并列，中长期指标表紧挨在年度指标表上方，同一行里只有指标值分成两列。只填年度指标的，可删去中长期的几列后再做。",
  "no-indicators": "至少要有一行写明三级指标和指标值，助手才知道它们在哪一列。",
  "mixed-columns": "按面板“检查”里的提示，把错列的指标移回原列。",
  "no-header": "表头要在第一行指标的正上方。",
  "not-read-back":
    "常见原因：目标写在栏目名称下方，而栏目名称那一格没有合并到整行；栏目名称不常见。改好后再试。",
  "not-one-form": "检查表头、标题是否重复，指标表是否被空行断开。",
  leftovers: "把认不出来的栏目改成常用名称，或从样表里删去。",
};

const ofNotStarted =
  "面板的文件没有取到，或者内置的浏览器组件太旧。先点“重新加载”；同事的也打不开，请管理员看服务器、证书和《部署手册》的“装不上、打不开时”；只有一台打不开，请在那台上装 WebView2，并更新 Office。";

const plain = (text: string) => text.replace(/\{\w+\}/g, "…").replace(/[*_<>`]/g, "\\$&");

function advised(
  messages: Readonly<Record<string, string>>,
  advice: Readonly<Partial<Record<string, string>>>,
): string {
  return Object.entries(advice)
    .map(([kind, text = ""]) => `### ${plain(messages[kind] ?? kind)}\n\n${text}\n`)
    .join("\n");
}

function listed(messages: Readonly<Record<string, string>>): string {
  return `${Object.values(messages)
    .map((message) => `- ${plain(message)}`)
    .join("\n")}\n`;
}

/** The text of docs/zh-CN/troubleshooting.md: every message about a problem, with what is behind it. */
export function troubleshooting(): string {
  const json: Readonly<Record<JsonTextKey, string>> = jsonTextsInChinese;
  return [
    "# 常见提示与处理\n",
    "本页由程序按助手的全部提示生成（`npm run docs`），“…”处是当时的文件名、单元格等。找提示：按 Ctrl+F 搜其中几个字。检查出来的问题（错误、警告、提示）怎样改，见[检查规则一览](rules.md)。\n",
    "## 面板没有启动时\n",
    `### ${plain(notStarted())}\n`,
    `${ofNotStarted}\n`,
    "## 在 Excel 里操作时\n",
    advised(excelProblems, inExcel),
    "## 打开文件时\n",
    advised(fileProblems, inFiles),
    "## 把一张表做成版式时\n",
    advised(layoutProblemsInChinese, ofLayouts),
    ...[...paneProblems, ...readingProblems].flatMap(({ title, messages, advice }) => [
      `## ${title}\n`,
      advised(messages, advice),
    ]),
    "## 导入检查规则或版式文件时\n",
    "提示里写明了第几行、哪一项、应当怎样写。有一处不对，整个文件都不采用，原来的设置不变。\n",
    listed(json),
    "检查规则文件：\n",
    listed(rulesFileInChinese),
    "版式文件：\n",
    listed(layoutFileInChinese),
  ].join("\n");
}
