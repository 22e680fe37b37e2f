/** Texts of the user's own layouts (版式) in the settings; `{placeholders}` are filled in. */
export const layoutsInChinese = {
  title: "我的版式",
  about: "外省市或本单位的表样，可以从一张填好的申报表做成版式；以后插入、导入都能按它生成，照常读取和检查。",
  place: "版式保存到",
  "place-user": "本机",
  "place-workbook": "本工作簿",
  "about-user": "在本机打开的所有工作簿里都能用。",
  "about-workbook": "随文件走，谁打开都能用。",
  "needs-excel": "要做版式，请在 Excel 中打开本面板；这里可以导入版式文件。",

  name: "版式名称",
  make: "把当前工作表作为版式",
  "make-about":
    "当前工作表上要有填好的申报表；有几份的，取选中的那一份。助手会试填、试读多份样表，完全读得回来才保存；表上填的内容不进版式。",
  "no-name": "请先填写版式名称。",
  "name-too-long": "版式名称最多 40 个字。",
  "name-taken": "已有版式叫“{name}”，请换个名称，或先删除原来的。",
  made: "已保存版式“{name}”，插入和导入时都可以选用。",

  none: "还没有保存版式。",
  list: "已有版式",
  export: "导出",
  "export-named": "导出“{name}”",
  rename: "改名",
  "rename-named": "把“{name}”改名",
  "new-name": "“{name}”的新名称",
  "rename-do": "保存",
  "rename-cancel": "取消",
  renamed: "版式“{name}”已改名为“{wanted}”。",
  delete: "删除",
  "delete-named": "删除“{name}”",
  "delete-sure": "确认删除",
  deleted: "已删除版式“{name}”；已经生成的表不受影响。",
  import: "导入版式文件",
  imported: "已从“{file}”导入版式“{name}”。",
  "not-imported": "“{file}”没有导入：",
  "file-name": "{name}.版式.json",
  "file-text": "版式“{name}”的文件内容",
} as const;

export type LayoutsTextKey = keyof typeof layoutsInChinese;
