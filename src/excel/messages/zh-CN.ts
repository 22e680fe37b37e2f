/** What could not be done in Excel, and what the user can do about it. `{placeholders}` are filled in. */
export const problemsInChinese = {
  "editing-cell": "有单元格正在编辑：请先按回车结束编辑，再试一次。",
  "protected-sheet": "工作表“{sheet}”受保护，没有改动：请在“审阅”选项卡撤消工作表保护后再试。",
  "protected-workbook":
    "工作簿的结构受保护，不能增加工作表，没有改动：请在“审阅”选项卡撤消“保护工作簿”后再试。",
  "read-only": "工作簿是只读的，没有改动：请另存为副本，或以可编辑方式打开后再试。",
  "other-workbook": "Excel 当前显示的是另一个工作簿：请回到申报表所在的工作簿，再试一次。",
  "sheet-missing": "工作表已被删除或改名，没有改动：请重新检查工作簿。",
  "sheet-hidden": "工作表“{sheet}”是隐藏的，不能跳转过去：请先取消隐藏（在工作表标签上点右键），再点一次。",
  "no-worksheet": "当前显示的是图表，不是工作表：请切换到申报表所在的工作表，再试一次。",
  "changed-meanwhile": "{cell} 单元格刚刚被改成了“{found}”，没有覆盖：请核对后再改。",
  "indicator-changed": "这条指标刚刚被他人修改或删除，没有改动：请核对后再操作。",
  "form-changed": "工作表“{sheet}”上的申报表刚刚有增减，没有改动：请核对后再操作。",
  "rows-moved": "{cell} 所在的行刚刚被他人增删或移动，没有改动：请核对后再操作。",
  "holds-formula": "{cell} 单元格里是公式 {formula}，没有覆盖：请直接在单元格里修改公式，或清除公式后再改。",
  "holds-unseen":
    "{cell} 单元格里有看不见的内容“{found}”（数字格式不显示它，或它藏在合并单元格后面），没有覆盖：请先让它显示出来或清除，再试一次。",
  "formula-breaks":
    "{cell} 的公式 {formula} 引用了这条指标所在的行，换位后会变成 #REF!，没有改动：请直接在表上剪切、粘贴它的名称和指标值。",
  "form-beside":
    "旁边还有另一张申报表，插入或删除整行会打乱它，没有改动：请把两张表上下排开，或分放到两个工作表后再试。",
  "merges-unknown":
    "这个版本的 Excel 不告诉加载项哪些单元格是合并的，增删行会打乱表格，没有改动：请直接在表上增删行，或改用 Excel 2021 及以后的版本。",
  "too-large": "内容太多，Excel 一次放不下，没有改动：请分几次进行。",
  "too-long": "{cell} 单元格的内容超过 32767 个字，Excel 放不下，没有改动：请缩短后再试。",
  "cannot-place": "这张表上没有可以填写“{field}”的位置，没有改动：请在表上补出这一栏，或插入标准申报表。",
  "not-read-back":
    "“{field}”没有写入：这样写会和表上的栏目名称或别的内容混在一起，检查、汇总时会认错。请换个写法；确实要这样写的，直接在单元格里填。",
  "not-added":
    "指标没有添加：这张表这里的单元格合并方式特殊，插入一行会打乱旁边的内容。请在表上自己插入一行，填好一级、二级、三级指标和指标值。",
  "not-removed":
    "指标没有删除：它和别的内容合用单元格，删掉会牵动别的栏目。请直接在表上清空它的名称和指标值。",
  "not-moved":
    "指标没有移动：这张表这里的单元格合并方式特殊，换位会打乱一级、二级指标的归属。请直接在表上剪切、粘贴它的名称和指标值。",
  "takes-comments":
    "工作表“{sheet}”的 {cells} 有批注（作者：{authors}），这一步要删掉它所在的行。批注的文字能随撤消或移动写回，但原来的作者和时间恢复不了，会算作您写的。要继续吗？",
  "left-alone": "没有继续，表上什么都没有改。",
  restored: "Excel 中途出错（{code}），已恢复原样，什么都没有改：请再试一次。",
  "not-restored":
    "Excel 中途出错（{code}），{cells} 可能只改了一部分：请核对这些单元格；不放心就关闭工作簿、不要保存，再重新打开。",
  fault: "Excel 没有完成操作（{code}），没有改动：请再试一次；若反复出现，请保存并重新打开工作簿。",
} as const;

export type ProblemKind = keyof typeof problemsInChinese;
