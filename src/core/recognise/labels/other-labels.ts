import { codeWords, governments, joiners } from "./affixes";
import type { LabelMaking } from "./head-labels";
import { words } from "../../form/words";

/** Labels that head a block, a row or a column and have no value of their own. */
export const headings = words(`
  年度项目资金 年度资金情况 支出 预算资金 项目预算资金 项目资金申请 预算规模及资金用途 绩效指标 年度绩效指标
  项目绩效指标 绩效目标指标 绩效项目指标表 长期绩效指标 中期绩效指标 总体绩效指标 实施期绩效指标 本年度绩效指标 年度指标
  项目基本信息 基本信息 项目基本情况 预算执行情况 年度总体目标完成情况
`);

/** Labels of other offices' forms whose values no field of ours takes; the value is a leftover that keeps this label. */
export const otherLabels = words(`
  一级项目名称 资金性质 项目审批 财政资金预算分类 财政资金科目代码 年度预算执行率 支出功能分类 功能科目 经济科目
  职能概述 填报日期 日期 填表日期 备注 说明 是否新增 项目级次 分值 组织实施单位 监督管理单位 实际完成情况
  全年实际完成情况 年度总体目标完成情况综述 目标完成情况 总体目标完成情况 项目来源 政策任务 补助区域 所属专项 基本情况
  项目立项情况 其他需要说明事项 需要说明的其他问题 其他说明的问题 其他需要说明的问题
`);

const about = [...joiners, ...words("项目 专项 单位 部门 资金 财务 业务 分管 绩效 领导 本 支出 预算 政策")];

/** How further such labels are made: codes, people, and the reasons for a project. */
export const otherMakings: readonly LabelMaking[] = [
  {
    heads: codeWords,
    before: [
      ...governments,
      ...words(
        "项目 单位 部门 资金 支出 预算 财政 主管部门 主管单位 实施单位 预算单位 科目 功能 一级 二级 申报 邮政",
      ),
    ],
    behind: [],
  },
  {
    heads: words(`
      负责人 责任人 联系人 联络员 经办人 填表人 填报人 审核人 制表人 联系电话 联系方式 电话 手机 电子邮箱 邮箱
      通讯地址 地址 邮编 传真
    `),
    before: about,
    behind: [...joiners, ...words("联系电话 联系方式 电话 姓名 职务 手机 签字")],
  },
  {
    heads: words("必要性 可行性 依据 概况 概述 简介 背景 措施 计划 方案 内容 用途 使用范围 用途范围 范围"),
    before: [
      ...about,
      ...words(
        "立项 申报 设立 实施 进度 主要 总体 保障 保证 制度 工作 其他 用途 必要性 可行性 概况 措施 管理",
      ),
    ],
    behind: words("简述 说明 概述"),
  },
];

/** Labels of the steps of a schedule, whose dates are the steps' own. */
export const stepLabels: readonly string[] = words(
  "项目实施内容 实施内容 工作内容 实施步骤 实施阶段 阶段 工作阶段 进度安排",
);

/** Wordings of labels for reports on what was done, which stand beside the goals on self-evaluation forms. */
export const reportPattern = /(完成|实施|执行|进展)情况(综述|说明)?$/;
