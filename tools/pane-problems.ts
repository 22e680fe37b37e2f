import { sheetsInChinese } from "../src/actions/messages/zh-CN";
import { textsInChinese as ribbonInChinese } from "../src/commands/messages/zh-CN";
import { departmentPaneInChinese } from "../src/taskpane/department/messages/zh-CN";
import { formInChinese } from "../src/taskpane/form/messages/zh-CN";
import { findingsInChinese } from "../src/taskpane/messages/findings-zh-CN";
import { importInChinese } from "../src/taskpane/messages/import-zh-CN";
import { settingsInChinese } from "../src/taskpane/messages/settings-zh-CN";
import { shellInChinese } from "../src/taskpane/messages/shell-zh-CN";
import { overviewInChinese } from "../src/taskpane/overview/messages/zh-CN";
import { filesInChinese } from "../src/taskpane/settings/file/messages/zh-CN";
import { layoutsInChinese } from "../src/taskpane/settings/layouts/messages/zh-CN";
import { rulesInChinese } from "../src/taskpane/settings/rules/messages/zh-CN";

/** The messages of a part of the pane that tell of a problem, with what is behind each. */
export interface PaneProblems {
  readonly title: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly advice: Readonly<Partial<Record<string, string>>>;
  /** Messages that sound like a problem and are none: labels, and that nothing was found. */
  readonly harmless: readonly string[];
}

function problemsIn<Key extends string>(
  title: string,
  messages: Readonly<Record<Key, string>>,
  advice: Readonly<Partial<Record<NoInfer<Key>, string>>>,
  harmless: readonly NoInfer<Key>[] = [],
): PaneProblems {
  return { title, messages, advice, harmless };
}

const openAFormSheet = "切换到有申报表的工作表；表上至少要有“项目名称”或绩效指标的表头，助手才认得出。";
const unprotect = "在“审阅”选项卡点“撤消工作表保护”（有密码的向下发单位索取），再操作一次。";
const copyByHand = "浏览器或单位策略不允许网页写剪贴板。在文字框里按 Ctrl+A、Ctrl+C，粘贴到记事本保存即可。";

/** Every part of the pane that tells of problems. */
export const paneProblems: readonly PaneProblems[] = [
  problemsIn("面板打开、读表和撤消时", shellInChinese, {
    "finish-editing": "光标还在单元格里时 Excel 不让加载项写表。按回车或 Esc，面板会自动继续，不必再点。",
    "library-missing":
      "面板所在的网页打不开 office.js：外网受限的单位请管理员按《部署手册》改用内网版；其间仍可检查文件。",
    "first-run": "工作簿里确实没有表时，插入或导入一张；有表却没认出来，多半是缺“项目名称”等栏目名称。",
    "reading-stopped": "按了“停止”。已经读到的表照常可用；汇总、检查全部时会重新读完整个工作簿。",
    "check-stopped": "按了“停止”。以前的标记还在，问题清单也不变；需要时再点“检查全部”。",
    "left-out":
      "多半是很远的地方误留了一两个字：按 Ctrl+End 找到，删掉即可。确实还有申报表的，剪切到一张新工作表。",
    "no-form-on-sheet": openAFormSheet,
    "no-form-in-workbook": openAFormSheet,
    "not-marked": "检查照做，只是不能在受保护的表上涂色。要看标记，先撤消工作表保护。",
    "not-cleared": unprotect,
    "nothing-to-undo": "助手只撤消自己做的最后几步；您自己的操作用 Ctrl+Z 撤消。",
    "pane-fault": "先重试；仍出现的，记下做了什么操作，连同诊断信息（不含表上内容）交管理员。",
    "workbook-rules-damaged":
      "文件被别的程序改过，或由更新的版本保存。重新导入规则文件并保存到本工作簿即可。",
    "layouts-damaged":
      "文件被别的程序改过，或由更新的版本保存。手边有版式文件的重新导入，没有的从填好的表重做。",
    "layouts-not-kept": "常见于无痕窗口、清理策略严格的单位电脑。把版式保存到本工作簿，或先导出成文件留存。",
    "view-broke": "点“重新显示”；表上的内容不受影响。反复出现的，请复制诊断信息交给管理员。",
  }),
  problemsIn(
    "选择、检查和导入文件时",
    { ...sheetsInChinese, ...importInChinese },
    {
      none: "扫描件、图片读不出文字；表上没有“项目名称”等栏目名称的也认不出。",
      headless: "续表缺少表头信息，单独读不成一张。接到主表下面（栏目对齐）再导入。",
      "passed-over": "图片、PDF、压缩包不读。PDF 请找原来的 Word 或 Excel 文件，压缩包请先解压。",
      "too-many-files": "分几批选，先导入的不受影响。",
      "not-readable": "确认文件还在原处、没有被别人占用；网络盘先复制到本机再选。",
      fault: "关闭面板再打开；仍出现的，换一个文件试，找出是哪一个文件，连同诊断信息交管理员。",
      "import-stopped": "按了“停止”。已写入的都已收回，可以重新导入。",
      "done-refused": "这几处目标单元格里是公式、被保护，或表上没有单独的格子。请在表上手工填写。",
      "carry-over-none": openAFormSheet,
    },
    ["total-clean", "file-without-form", "file-failed", "other-sheets", "nothing-to-write"],
  ),
  problemsIn(
    "查看问题清单时",
    findingsInChinese,
    {
      "no-cell": "这张表没有这一栏，无处可跳；要填的，请补一栏或改用标准申报表。",
      "no-form-here": openAFormSheet,
    },
    ["nothing-found", "nothing-found-here", "nothing-of-kind"],
  ),
  problemsIn(
    "在面板里填写时",
    formInChinese,
    {
      "no-form": openAFormSheet,
      protected: unprotect,
      "no-cell": "表上没有这一栏，面板里不能填。补一个带名称的单元格，或改用标准申报表。",
      unread: "照原样显示，不会改动。改成规范写法（金额只写数字，日期写年月日）后即可读出。",
      "unread-amount": "金额栏里有文字或两个数。只留数字，单位写在“单位”处。",
      "unread-date": "请写成 2026-01-01 或 2026 年 1 月 1 日。",
      refused: "文字没有丢，仍在输入框里。按提示里的原因处理后再按回车。",
      "cannot-convert": "换算要求每个金额都是纯数字，否则可能改错。先清理这一格再换算。",
      "cannot-add": "把读不出的金额改成数字，合计就会出现。",
      "cannot-add-weights": "把读不出的分值改成数字，合计就会出现。",
      "name-needed": "没有名称的指标不能添加，先写名称。",
      "not-understood": "指标值照原样保存，只是不能按数值检查。可写成“≥95%”“100 人”“及时”之类。",
    },
    ["no-indicators"],
  ),
  problemsIn(
    "总览、汇总和控制数",
    { ...overviewInChinese, ...departmentPaneInChinese },
    {
      "no-currency": "在这些表上补写“单位：万元”或“单位：元”，合计就会计入。",
      "no-amount": "在这些表上补填年度资金申请总额；填控制数的，只写数字，可带千分位逗号。",
      "roll-up-stopped": "按了“停止”。已写入的都已收回，可以随时再生成。",
      "report-stopped": "按了“停止”。已写入的都已收回，可以随时再生成。",
      "without-currency": "在这些表上补写“单位：万元”或“单位：元”，再生成一次。",
    },
    ["nothing-found", "clean"],
  ),
  problemsIn("点功能区按钮时", ribbonInChinese, {
    "no-form-on-sheet": openAFormSheet,
    "no-form-in-workbook": openAFormSheet,
    "not-marked": unprotect,
    "marks-kept": unprotect,
  }),
  problemsIn(
    "设置与诊断信息",
    { ...settingsInChinese, ...filesInChinese },
    {
      "not-copied": copyByHand,
      "copy-by-hand": copyByHand,
    },
  ),
  problemsIn(
    "设置检查规则",
    rulesInChinese,
    {
      "not-a-count": "这一项是个数或字数，不带单位。",
      "not-a-percentage": "只写数字，不写百分号。",
      "not-sums": "如只认 100 分就填 100；90 分、100 分都可以就填“90、100”。",
      "min-above-max": "先改大最多字数，再改最少字数。",
      "none-found": "换个说法，或清空后在全部规则里找。",
      "not-imported": "按下面列出的每一条改好文件，再导入一次；原来的规则没有变。",
    },
    ["goal-max", "name-length"],
  ),
  problemsIn(
    "管理我的版式",
    layoutsInChinese,
    {
      "no-name": "写一个同事看得懂的名字，如“四川 2026”。",
      "name-too-long": "缩短后再做。",
      "name-taken": "本机和本工作簿各自不能重名；要更新版式，先删除旧的再导入新的。",
      "not-imported": "按下面列出的每一条改好文件，再导入一次；已有的版式没有变。",
    },
    ["none", "list"],
  ),
];
