import { words } from "./words";

/** The head fields that a label may announce; `period` is start and end in one, `currency` the unit of all amounts. */
export type HeadField =
  "name" | "nature" | "category" | "department" | "unit" | "start" | "end" | "period" | "year" | "currency";

/** The synonyms of each head field's label, the most telling first: where two stand on a form, the earlier wins. */
export const headLabels: Readonly<Record<HeadField, readonly string[]>> = {
  name: words(`
    项目名称 二级项目名称 项目支出名称 专项名称 专项(项目)名称 项目(专项)名称 专项资金名称
    专项资金(项目)名称 资金名称 支出项目 支出项目名称 预算项目名称 预算项目 转移支付(项目)名称 转移支付名称
  `),
  nature: words(`
    项目性质
  `),
  category: words(`
    项目类别 项目属性 项目类型 项目分类 专项属性 资金属性 项目支出类别 支出类型 资金类型 申报属性
  `),
  department: words(`
    主管部门 主管部门及代码 主管部门及编码 主管部门及其编码 主管部门(单位) 主管部门(单位)名称
    市县主管部门 主管部门名称 一级主管部门名称 一级主管部门 项目主管部门 业务主管部门 预算主管部门
    主管单位 区县主管部门 区级主管部门 市级主管部门 省级主管部门 省级业务主管部门 中央主管部门 地方主管部门
    部门(单位)名称 部门(单位) 部门名称 预算部门 预算部门名称 部门 实施部门 责任部门
  `),
  unit: words(`
    实施单位 项目实施单位 具体实施单位 项目单位 项目单位名称 项目执行单位 执行单位 承担单位
    项目承担单位 用款单位 使用单位 单位名称 预算单位 预算单位名称 基层单位名称 项目申报单位名称
    项目申报单位 申报单位名称 申报单位 填报单位 编制单位 绩效编制单位 单位(部门)名称 单位信息 资金使用单位
    下达地方或单位 单位
  `),
  start: words(`
    计划开始日期 计划开始时间 开始日期 开始时间 起始日期 起始时间 项目开始日期 项目开始时间
    项目起始时间 项目起始日期 实施开始时间 预计开始时间
  `),
  end: words(`
    计划完成日期 计划完成时间 计划结束日期 完成日期 结束日期 结束时间 完成时间 终止日期 终止时间
    项目完成日期 项目完成时间 项目结束时间 项目结束日期 项目终止时间 实施结束时间 预计完成时间
    预计结束时间
  `),
  period: words(`
    项目起止时间 项目起止日期 项目起止年限 起止时间 起止日期 专项起止时间 项目日期范围 建设周期
    项目期 项目期限 项目周期 项目实施期 项目支出实施期 实施周期 实施期 实施期限 专项实施期
    项目计划实施时间 项目实施时间 项目执行期 项目年限
  `),
  year: words(`
    年度 预算年度 申报年度 项目年度 所属年度 年份 预算年份
  `),
  currency: words(`
    金额单位 货币单位 计价单位
  `),
};
