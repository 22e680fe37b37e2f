import { behindOffices, codeWords, governments, joiners } from "./affixes";
import { words } from "./words";

/** The head fields that a label may announce; `period` is start and end in one, `currency` the unit of all amounts. */
export type HeadField =
  "name" | "nature" | "category" | "department" | "unit" | "start" | "end" | "period" | "year" | "currency";

/** How the labels of one meaning are made: one head, with any number of the other words before and behind it. */
export interface LabelMaking {
  /** The words without which it is none, the most telling first: where two stand on a form, the earlier wins. */
  readonly heads: readonly string[];
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** A head whose trade may stand before it in any words: 林业主管部门. */
  readonly trades?: string;
}

function each(first: string, second: string): readonly string[] {
  return words(first).flatMap((one) => words(second).map((other) => one + other));
}

const scopes = words("项目 专项 专项资金 财政 资金 支出 预算 部门 单位 业务 绩效 政策 任务 具体 主要 本");
const dates = "日期 时间 年月 年度 年份";
const whose = [...scopes, ...joiners, ...words("计划 预计 拟 预期 实际 建设 实施 执行 工程 支出")];

/** Labels that are in no way made of parts. */
export const soleLabels: Readonly<Partial<Record<HeadField, readonly string[]>>> = {
  name: words("项目编码及名称 项目代码及名称"),
  department: words("部门 部门及代码 部门及编码 部门代码及名称 部门编码及名称"),
  unit: words("下达地方或单位 单位 单位及代码 单位及编码 单位代码及名称 单位编码及名称"),
};

/** The head fields' labels. */
export const headLabels: Readonly<Record<HeadField, LabelMaking>> = {
  name: {
    heads: words(
      "项目名称 专项名称 支出名称 专项资金名称 资金名称 转移支付名称 支出项目 预算项目 政策名称 工程名称 课题名称",
    ),
    before: [...scopes, ...joiners, ...words("二级 三级 转移支付 申报")],
    behind: [...joiners, ...codeWords, ...words("名称 全称")],
  },
  nature: { heads: words("项目性质 专项性质"), before: [], behind: [] },
  category: {
    heads: each("项目 专项 支出 资金 申报 预算", "类别 属性 类型 分类"),
    before: scopes,
    behind: words("名称"),
  },
  department: {
    heads: words(`
      主管部门 主管预算部门 主管单位 主管局 主管机关 归口管理部门 归口部门 一级预算单位 预算部门 牵头部门 实施部门
      责任部门 申报部门 部门名称
    `),
    before: [...scopes, ...joiners, ...governments, ...words("行业 一级 归口 行政 牵头")],
    behind: behindOffices,
    trades: "主管部门",
  },
  unit: {
    heads: words(`
      实施单位 执行单位 承担单位 承办单位 用款单位 使用单位 项目单位 建设单位 实施主体 预算单位 责任单位 申报单位
      申请单位 填报单位 编制单位 编报单位 报送单位 单位名称 单位信息
    `),
    before: [...scopes, ...joiners, ...governments, ...words("二级 三级 直属 所属 资金")],
    behind: behindOffices,
  },
  start: {
    heads: [...each("开始 起始 起", dates), ...each("计划开工 预计开工 计划启动", dates)],
    before: whose,
    behind: [],
  },
  end: {
    heads: [...each("完成 结束 终止 截止 止", dates), ...each("计划竣工 计划完工 预计竣工 预计完工", dates)],
    before: whose,
    behind: [],
  },
  period: {
    heads: [
      ...each("起止 起讫", `${dates} 年限 期限 期间`),
      ...each("实施 执行 建设 项目 存续", "期限 周期 期 年限 期间 日期范围"),
      ...each("实施 执行", dates),
    ],
    before: whose,
    behind: [],
  },
  year: { heads: words("年度 年份"), before: words("预算 申报 项目 所属 申请 填报 资金"), behind: [] },
  currency: { heads: words("金额单位 货币单位 计价单位"), before: [], behind: [] },
};

/** Lines above the table that are for the seal and often left empty: an empty one is no missing 实施单位. */
export const sealedHeads: readonly string[] = words(
  "申报单位 申请单位 填报单位 编制单位 编报单位 报送单位 申报部门 单位",
);
