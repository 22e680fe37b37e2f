/** Why a form cannot be made into a layout (版式); `{fields}` are the names of fields. */
export const layoutProblemsInChinese = {
  "no-form": "这张表上没有找到申报表，请打开一张填好的申报表再做版式。",
  "several-forms": "文件里有几张工作表都有申报表，请另存一份只留其中一张的文件，再做版式。",
  list: "这是一行一行列出项目的清单，不是每个项目一份的申报表，不能做成版式。",
  "later-paper": "这是自评表或监控表，不是申报表；这两种表目前用助手自带的版式生成，还不能做成自己的版式。",
  "too-wide": "这张表超过 26 列，不能做成版式。",
  "two-tables": "这张表的中长期指标表和年度指标表之间还有别的内容，或两者的列对不齐，不能做成版式。",
  "no-indicators": "没有读到三级指标和指标值，请用一张填好指标的申报表做版式。",
  "mixed-columns": "指标有的错了列，请先改正后再做版式。",
  "no-header": "指标上方没有读到表头（三级指标、指标值），请补上表头后再做版式。",
  "not-read-back":
    "按这张表的样子填写后，这些内容读不回来：{fields}；没有保存为版式。请检查这些栏目的名称和位置。",
  "not-one-form": "按这张表的样子填写后，读不出一份完整的申报表，没有保存为版式。",
  leftovers: "按这张表的样子填写后，有内容认不出来（{texts}），没有保存为版式。",
} as const;

export type LayoutProblemKind = keyof typeof layoutProblemsInChinese;
