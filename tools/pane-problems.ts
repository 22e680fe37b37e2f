import { sheetsInChinese } from "../src/actions/messages/zh-CN";
import { textsInChinese as ribbonInChinese } from "../src/commands/messages/zh-CN";
import { departmentPaneInChinese } from "../src/taskpane/department/messages/zh-CN";
import { officePaneInChinese } from "../src/taskpane/office/messages/zh-CN";
import { formInChinese } from "../src/taskpane/form/messages/zh-CN";
import { handInInChinese } from "../src/taskpane/hand-in/messages/zh-CN";
import { findingsInChinese } from "../src/taskpane/messages/findings-zh-CN";
import { importInChinese } from "../src/taskpane/messages/import-zh-CN";
import { settingsInChinese } from "../src/taskpane/messages/settings-zh-CN";
import { shellInChinese } from "../src/taskpane/messages/shell-zh-CN";
import { overviewInChinese } from "../src/taskpane/overview/messages/zh-CN";
import { filesInChinese } from "../src/taskpane/settings/file/messages/zh-CN";
import { layoutsInChinese } from "../src/taskpane/settings/layouts/messages/zh-CN";
import { rulesInChinese } from "../src/taskpane/settings/rules/messages/zh-CN";
import { problemsIn, type PaneProblems } from "./problems-in";

const openAFormSheet = "切换到有申报表的工作表；表上至少要有“项目名称”或绩效指标的表头，助手才认得出。";
const unprotect = "在“审阅”选项卡点“撤消工作表保护”（有密码的向下发单位索取），再操作一次。";
const copyByHand = "浏览器或单位策略不允许网页写剪贴板。在文字框里按 Ctrl+A、Ctrl+C，粘贴到记事本保存即可。";

/** Every part of the pane that tells of problems. */
export const paneProblems: readonly PaneProblems[] = [
  problemsIn(
    "面板打开、读表和撤消时",
    shellInChinese,
    {
      "broken-off":
        "写表写到一半时面板被重新加载或 Office 重启了加载项。核对提示里说的操作碰到的行；不放心就关闭不保存、重新打开。",
      "excel-busy":
        "多半是单元格里光标还在闪，或者开着对话框。按回车或 Esc、关掉对话框，就会接着做；不想等的点“不再等待”。",
      "finish-editing": "光标还在单元格里时 Excel 不让加载项写表。按回车或 Esc，面板会自动继续，不必再点。",
      "library-missing":
        "面板所在的网页打不开 office.js：外网受限的单位请管理员按《部署手册》改用内网版；其间仍可检查文件。",
      "browser-only":
        "面板是用浏览器直接打开的，够不到工作簿。要填写，请打开 Excel，在“绩效目标”选项卡点“打开面板”。",
      "needs-excel": "同上：请打开 Excel，在“绩效目标”选项卡点“打开面板”。",
      "first-run": "工作簿里确实没有表时，插入或导入一张；有表却没认出来，多半是缺“项目名称”等栏目名称。",
      "reading-stopped": "按了“停止”。已经读到的表照常可用；汇总、检查全部时会重新读完整个工作簿。",
      "check-stopped": "按了“停止”。以前的标记还在，问题清单也不变；需要时再点“检查全部”。",
      "left-out":
        "多半是很远的地方误留了一两个字：按 Ctrl+End 找到，删掉即可。确实还有申报表的，剪切到一张新工作表。",
      "no-form-on-sheet": openAFormSheet,
      "no-form-in-workbook": openAFormSheet,
      "not-marked": "检查照做，只是不能在受保护的表上涂色。要看标记，先撤消工作表保护。",
      "not-cleared": unprotect,
      "nothing-computed":
        "得分由执行数、完成值和分值算出，缺一样就算不出。在表上补填后再点一次；已填的数不改。",
      "no-paper": "切换到有自评表或监控表的工作表；还没有的，先由申报表生成。",
      "papers-there": "每个项目每种表只生成一次。要重新生成，先删去工作簿里原来的那张。",
      "no-targets": openAFormSheet,
      "nothing-to-undo": "助手只撤消自己做的最后几步；您自己的操作用 Ctrl+Z 撤消。",
      "pane-fault": "先重试；仍出现的，记下做了什么操作，连同诊断信息（不含表上内容）交管理员。",
      "workbook-rules-damaged":
        "文件被别的程序改过，或由更新的版本保存。重新导入规则文件并保存到本工作簿即可。",
      "layouts-damaged":
        "文件被别的程序改过，或由更新的版本保存。手边有版式文件的重新导入，没有的从填好的表重做。",
      "layouts-not-kept":
        "常见于无痕窗口、清理策略严格的单位电脑。把版式保存到本工作簿，或先导出成文件留存。",
      "view-broke": "点“重新显示”；表上的内容不受影响。反复出现的，请复制诊断信息交给管理员。",
    },
    ["computed"],
  ),
  problemsIn("从文件里找申报表时", sheetsInChinese, {
    none: "扫描件、图片读不出文字；表上没有“项目名称”等栏目名称的也认不出。",
    joined: "续表单独放在另一张工作表上，助手已接到主表下面。请核对接缝处的几行。",
    headless: "续表缺少表头信息，单独读不成一张。接到主表下面（栏目对齐）再导入。",
  }),
  problemsIn(
    "选择、检查和导入文件时",
    importInChinese,
    {
      "passed-over": "图片、压缩包不读。扫描件请找电子版，压缩包请先解压。",
      "too-many-files": "分几批选，先导入的不受影响。",
      "not-readable": "确认文件还在原处、没有被别人占用；网络盘先复制到本机再选。",
      fault: "关闭面板再打开；仍出现的，换一个文件试，找出是哪一个文件，连同诊断信息交管理员。",
      "import-stopped": "按了“取消写入”。已写入的都已收回，可以重新导入。",
      "done-refused": "这几处目标单元格里是公式、被保护，或表上没有单独的格子。请在表上手工填写。",
      "total-not-judged": "见下面“检查规则无法判断时”。",
      "doubled-workbook":
        "工作簿里已有这个项目的表。来的是新稿，选“写入…上的申报表”，先看不同之处再写；要留两份，选“新建工作表”。",
      "doubled-files": "同一个项目选了两份文件，多半是一份旧稿一份新稿。确认要哪一份，把另一份设为“不导入”。",
      "nothing-to-write": "每一张都设成了“不导入”。至少选一张，才能写入。",
      "done-remains":
        "来源表上有助手没有对应栏目的内容，一处也没有丢：在“没有对应栏目的内容”里列着，也可以写在新表的下方。",
      "done-empty": "新表上留空的栏目，来源表没有写，或者结转后要按新年度重填。",
      "carry-over-none": openAFormSheet,
      "nothing-to-carry": "切换到去年的表再点；下一年的表已经有了的，直接在它上面填。",
    },
    [
      "total-clean",
      "file-without-form",
      "file-failed",
      "other-sheets",
      "part-remains",
      "with-remains",
      "source-shown",
    ],
  ),
  problemsIn(
    "报送前检查时",
    handInInChinese,
    {
      "page-cut": "行太矮，或文字没有自动换行。点“调整行高和页宽”，只改行高和换行，不动内容，可以撤消。",
      "page-narrow": "列太窄，Excel 用 #### 代替数字。在列标边线上双击，或改用万元。",
      "page-wide": "列宽合计超过纸宽。点“调整行高和页宽”，打印时缩放成一页宽。",
      "page-outside": "设过打印区域，后来又加了行列。点“调整行高和页宽”，打印区域会扩到整张表。",
      "page-protected": unprotect,
      "page-too-long": "Excel 一行最高 409 磅，再多的字打印不出来。请压缩文字，或把它分到合并的几行里。",
      "marks-unknown": "别的程序留下的条件格式，Excel 自己也读不全。点“清除标记”，再看一眼表上的颜色。",
      "without-amount": "填上年度资金和金额单位，再查一遍。",
      "several-years": "去年的表还留在工作簿里。不报送的先移到别的工作簿。",
      "send-others": "汇总表、检查报告之类会随工作簿一起发出去。不该发的先删掉。",
      "no-names": "没有项目名称的表，汇总和收表时认不出是哪个项目。到表上补填，再查一遍。",
    },
    [
      ...(["no-look", "state-ok", "findings-none", "empty", "empty-some", "waived-none"] as const),
      ...(["waived-some", "marks-none", "stopped", "mended"] as const),
    ],
  ),
  problemsIn(
    "查看问题清单时",
    findingsInChinese,
    {
      "no-cell": "这张表没有这一栏，无处可跳；要填的，请补一栏或改用标准申报表。",
      "no-form-here": openAFormSheet,
    },
    [
      "nothing-found",
      "nothing-found-here",
      "nothing-of-kind",
      "count-to-fill",
      "to-fill-only",
      "count-not-judged",
      "not-judged",
      "not-judged-title",
    ],
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
      "changed-meanwhile":
        "您在面板里写的时候，表上这一格改了。按 Esc 采用表上的内容；要用您写的，核对后按回车就写到表上。",
      "changed-to-empty": "您在面板里写的时候，表上这一格被清空了。处理办法同上。",
      "too-long": "不影响保存，但检查时会提出来。请精简；上限在“设置与帮助”的“检查规则与标准”里。",
      refused: "文字没有丢，就写在这条提示里。处理好原因后点“填回”，再按回车。",
      "cannot-convert": "换算要求每个金额都是纯数字，否则可能改错。先清理这一格再换算。",
      "cannot-add": "把读不出的金额改成数字，合计就会出现。",
      "cannot-add-weights": "把读不出的分值改成数字，合计就会出现。",
      "name-needed": "没有名称的指标不能添加，先写名称。",
      "not-understood": "指标值照原样保存，只是不能按数值检查。可写成“≥95%”“100 人”“及时”之类。",
    },
    ["no-indicators", "part-open"],
  ),
  problemsIn(
    "看总览时",
    overviewInChinese,
    {
      "no-currency": "在这些表上补写“单位：万元”或“单位：元”，合计就会计入。",
      "no-amount": "在这些表上补填年度资金申请总额，合计就会计入。",
      "nothing-found": "换一个词，或清空后在全部申报表里找。可以只写拼音首字母，如“qtb”。",
    },
    ["clean", "to-fill-count"],
  ),
  problemsIn("生成汇总表、填写控制数时", departmentPaneInChinese, {
    "no-amount": "只写数字，可带千分位逗号；不要写“万元”等单位。",
    above: "年度申请比控制数多。核对各表的年度资金申请总额，或请示后调整控制数。",
    "all-above": "各部门合起来超出了。先看哪个部门超出，再逐表核对。",
    "some-above": "在下面的部门里，超出的写着超出多少。",
    "roll-up-stopped": "按了“停止”。已写入的都已收回，可以随时再生成。",
    "report-stopped": "按了“停止”。已写入的都已收回，可以随时再生成。",
    "without-currency": "在这些表上补写“单位：万元”或“单位：元”，再生成一次。",
  }),
  problemsIn(
    "生成退回意见单、一体化系统清单时",
    officePaneInChinese,
    {
      "return-stopped": "按了“停止”。已写入的都已收回，可以随时再生成。",
      "list-empty": "打开有申报表的工作簿，或先导入。",
      "unknown-column":
        "用表中的叫法，如“指标名称”“计量单位”。本地系统的列名在检查规则文件里用 listColumns 写明。",
      refused: "点前面的单元格去改；改好后这一条就没有了。",
      "more-refused": "先改上面的，后面的会接着列出。",
      "to-complete": "在指标值前写“≥”“≤”“=”，在表上注明“单位：万元”，就不用到系统里补选。",
      "copy-by-hand": copyByHand,
    },
    ["nothing-refused"],
  ),
  problemsIn(
    "点功能区按钮时",
    ribbonInChinese,
    {
      "no-form-on-sheet": openAFormSheet,
      "not-marked": unprotect,
      "marks-kept": unprotect,
    },
    ["blank-paper-inserted"],
  ),
  problemsIn("复制诊断信息时", settingsInChinese, { "not-copied": copyByHand }, ["kept-nothing-else"]),
  problemsIn("保存和复制规则文件、版式文件时", filesInChinese, { "copy-by-hand": copyByHand }),
  problemsIn(
    "设置检查规则",
    rulesInChinese,
    {
      "needs-excel": "浏览器里够不到工作簿，只能改“本机”的规则。",
      "workbook-has-rules":
        "工作簿里存着制表单位的标准，比您本机的优先。确实要按本机的检查，先“清除本工作簿的规定”（别人打开时也就没有了）。",
      "workbook-wins": "同上：这一项在工作簿里另有规定，本机改的暂不起作用。",
      "not-a-count": "这一项是个数或字数，不带单位。",
      "not-a-percentage": "只写数字，不写百分号。",
      "not-sums": "如只认 100 分就填 100；90 分、100 分都可以就填“90、100”。",
      "min-above-max": "先改大最多字数，再改最少字数。",
      "none-found": "换个说法，或清空后在全部规则里找。",
      "not-imported": "按下面列出的每一条改好文件，再导入一次；原来的规则没有变。",
    },
    ["goal-max", "name-length", "about-user"],
  ),
  problemsIn(
    "管理我的版式",
    layoutsInChinese,
    {
      "needs-excel": "做版式要读当前工作表。请打开 Excel，在“绩效目标”选项卡点“打开面板”。",
      "no-name": "写一个同事看得懂的名字，如“四川 2026”。",
      "name-too-long": "缩短后再做。",
      "name-taken": "本机和本工作簿各自不能重名；要更新版式，先删除旧的再导入新的。",
      "not-imported": "按下面列出的每一条改好文件，再导入一次；已有的版式没有变。",
    },
    ["none", "list"],
  ),
];
