import { words } from "./words";

/** Labels that head a block, a row or a column and have no value of their own. */
export const headings = words(`
  年度项目资金 年度资金情况 收入 支出 项目资金 项目资金来源 资金情况 资金来源 预算资金
  项目预算资金 项目资金申请 资金规模 预算规模及资金用途 绩效指标 年度绩效指标 项目绩效指标
  绩效目标指标 绩效项目指标表 长期绩效指标 中期绩效指标 总体绩效指标 实施期绩效指标 本年度绩效指标
  年度指标 项目基本信息 基本信息 项目基本情况
  资金需求 项目金额 预算执行情况 年度总体目标完成情况
`);

/** Labels of other offices' forms whose values no field of ours takes; the value is a leftover that keeps this label. */
export const otherLabels = words(`
  一级项目名称 项目负责人 项目负责人及电话 负责人 负责人及电话 联系人 联系电话 联系人及电话
  项目责任人 单位负责人 项目编码 项目编号 项目代码 单位编码 主管部门编码 部门编码 资金性质
  资金用途 项目概况 项目概述 项目简介 项目总体概况 项目内容 项目主要内容 项目实施内容 基本情况
  立项依据 项目立项依据 项目立项的依据 项目立项情况 项目申报的可行性 项目申报的必要性
  项目立项必要性 项目设立必要性 必要性 可行性 项目实施计划 项目实施进度计划 实施计划 实施方案
  项目实施方案 政策依据 其他依据 保证项目实施的制度措施 保障措施 制度措施 需要说明的其他问题
  其他说明的问题 其他需要说明的问题 项目审批 财政资金预算分类 财政资金科目代码 年度预算执行率
  支出功能分类 功能科目 经济科目 用途 资金使用范围 职能概述 填报日期 日期 填报人
  填表人 填表日期 审核人 备注 说明 是否新增 项目级次 分值 组织实施单位 监督管理单位 中央补助安排
  省级财政安排 政府性基金 政府性基金预算拨款 政府性基金预算 国有资本经营预算拨款 国有资本经营预算
  财政专户管理资金
  实际完成情况 全年实际完成情况 年度总体目标完成情况综述 目标完成情况 总体目标完成情况 其他需要说明事项
  项目来源 政策任务 用途范围 补助区域 部门预算编码 项目经办人 项目经办人电话
`);

/** Wordings of labels for reports on what was done, which stand beside the goals on self-evaluation forms. */
export const reportPattern = /(完成|实施|执行|进展)情况(综述|说明)?$/;
