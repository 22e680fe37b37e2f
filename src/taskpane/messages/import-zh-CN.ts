/** Texts of the view that checks files; `{placeholders}` are filled in. */
export const importInChinese = {
  purpose: "检查财政项目支出绩效目标申报表，指出漏填、算错和不合要求的地方，并说明怎样改、依据什么。",
  privacy: "内容只在本机处理，不会上传。",
  choose: "选择文件…",
  "file-kinds": ".xlsx 或 .txt，也可以拖到这里",
  "paste-label": "或者粘贴从 Excel 复制的申报表",
  "paste-here": "在 Excel 中选中整张申报表，复制后粘贴到这里",
  "pasted-text": "粘贴的内容",
  "reading-file": "正在读取“{file}”（第 {number} 个，共 {count} 个）…",
  "not-readable": "可能已被移走、没有读取权限，或者是文件夹",
  fault: "程序出错，检查没有完成，请重新打开本页再试。",
  total: "共 {count} 张申报表：错误 {error} 处，警告 {warning} 处，提示 {hint} 处。",
  "total-clean": "共 {count} 张申报表，没有发现问题。",
  "total-not-judged": "另有 {count} 项无法判断。",
} as const;
