import { factsOf, headFields, type HeadField as FormField, type ProjectField } from "../../form/fields";
import { pairs, words } from "../../form/words";
import { behindOffices, codeWords, governments, joiners } from "./affixes";

/** What a label of the head may announce; `period` is start and end in one, `currency` the unit of all amounts. */
export type HeadField = FormField | "period" | "currency";

/** How the labels of one meaning are made: one head, with any number of the other words before and behind it. */
export interface LabelMaking {
  /** The words without which it is none, the most telling first: where two stand on a form, the earlier wins. */
  readonly heads: readonly string[];
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Heads before which a trade may stand in any words: 林业主管部门. */
  readonly trades?: readonly string[];
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

/** The words of the table of fields. */
function headsOf(field: ProjectField): readonly string[] {
  return factsOf(field).labels ?? [];
}

function asTheyAre(): Record<FormField, LabelMaking> {
  const makings = headFields.map((field) => [field, { heads: headsOf(field), before: [], behind: [] }]);
  return Object.fromEntries(makings) as Record<FormField, LabelMaking>;
}

/** The head fields' labels; those that are not named here have nothing around the words of the table of fields. */
export const headLabels: Readonly<Record<HeadField, LabelMaking>> = {
  ...asTheyAre(),
  name: {
    heads: headsOf("name"),
    before: [...scopes, ...joiners, ...words("二级 三级 转移支付 申报")],
    behind: [...joiners, ...codeWords, ...words("名称 全称")],
  },
  category: {
    heads: headsOf("category"),
    before: scopes,
    behind: words("名称"),
  },
  department: {
    heads: headsOf("department"),
    before: [...scopes, ...joiners, ...governments, ...words("行业 一级 归口 行政 牵头")],
    behind: behindOffices,
    trades: pairs("主管 主管预算", "部门 单位 局"),
  },
  unit: {
    heads: headsOf("unit"),
    before: [...scopes, ...joiners, ...governments, ...words("二级 三级 直属 所属 资金")],
    behind: behindOffices,
  },
  start: {
    heads: headsOf("start"),
    before: whose,
    behind: [],
  },
  end: {
    heads: headsOf("end"),
    before: whose,
    behind: [],
  },
  period: {
    heads: [
      ...pairs("起止 起讫", `${dates} 年限 期限 期间`),
      ...pairs("实施 执行 建设 项目 存续", "期限 周期 期 年限 期间 日期范围"),
      ...pairs("实施 执行", dates),
      ...pairs("投入 补助 资助", "期限 期间 年限"),
    ],
    before: whose,
    behind: [],
  },
  year: { heads: headsOf("year"), before: words("预算 申报 项目 所属 申请 填报 资金"), behind: [] },
  currency: { heads: headsOf("funding.currency"), before: [], behind: [] },
};

/** Lines above the table that are for the seal and often left empty: an empty one is no missing 实施单位. */
export const sealedHeads: readonly string[] = words(
  "申报单位 申请单位 填报单位 编制单位 编报单位 报送单位 申报部门 单位",
);
