import type { KindOfForm } from "../form-kind";

/** 部门整体支出绩效目标申报表: the targets of a whole department or unit for all that it spends. */
export const department: KindOfForm = {
  kind: "department",
  name: { "zh-CN": "部门整体支出绩效目标申报表", "en-US": "department-wide target form" },
  title: /(部门|单位)整体|整体支出/,
  telling: [/^年度主要任务/, /^(部门|单位)职能(概述)?$/, /^整体绩效目标$/],
  usual: [/^(部门|单位)(\(单位\))?名称$/, /^任务名称$/, /^主要内容$/],
};
