import type { Localized } from "../language/language";
import type { FormKind } from "./form-kind";
import { pairs, words } from "./words";

/**
 * What a field holds: it decides how the field is read, written and compared, and how it is validated as JSON. A `choice`
 * may be ticked in a list; a `goal` is a long text, in which a dash says that there is none.
 */
export type ValueType = "text" | "choice" | "goal" | "date" | "year" | "currency" | "amount";

/** What there is to know of a field of a project. */
export interface Field {
  readonly type: ValueType;
  /** What it is called where it must be told from all others. */
  readonly name: Localized;
  /** Its label on the form, where that is another word than its Chinese name. */
  readonly printed?: string;
  /** Whether JSON may leave it out: it came after others had written theirs. */
  readonly isOptional?: true;
  /** Whether only some offices ask for it: it is offered and missed only where a form has it. */
  readonly isRare?: true;
  /** The kinds of form that have it. */
  readonly kinds: readonly FormKind[];
  /**
   * The words without which a label is not its own, the most telling first; what may stand around them is the reader's
   * (`recognise/labels`), and so are the labels of amounts and goals, which are made of words that they share.
   */
  readonly labels?: readonly string[];
}

const ofTargets = ["target"] as const satisfies readonly FormKind[];
const ofProjects = ["target", "monitoring", "selfEvaluation"] as const satisfies readonly FormKind[];
const anyKind = [...ofProjects, "department"] as const satisfies readonly FormKind[];

const dates = "日期 时间 年月 年度 年份";

/**
 * All fields of a project but its indicators, by their paths, in the form's order. A new field is an entry here: paths,
 * the empty project, JSON, reading, comparing, layouts, the pane and the names in messages follow from it.
 */
export const fieldTable = {
  year: {
    type: "year",
    name: { "zh-CN": "年度", "en-US": "year" },
    kinds: anyKind,
    labels: words("年度 年份"),
  },
  name: {
    type: "text",
    name: { "zh-CN": "项目名称", "en-US": "project name" },
    kinds: ofProjects,
    labels: words(
      "项目名称 项目全称 专项名称 支出名称 专项资金名称 资金名称 转移支付名称 支出项目 预算项目 政策名称 工程名称 课题名称",
    ),
  },
  nature: {
    type: "choice",
    name: { "zh-CN": "项目性质", "en-US": "project nature" },
    isOptional: true,
    kinds: ofProjects,
    labels: words("项目性质 专项性质"),
  },
  category: {
    type: "choice",
    name: { "zh-CN": "项目类别", "en-US": "project category" },
    kinds: ofProjects,
    labels: pairs("项目 专项 支出 资金 申报 预算", "类别 属性 类型 分类"),
  },
  department: {
    type: "text",
    name: { "zh-CN": "主管部门", "en-US": "supervising department" },
    kinds: anyKind,
    labels: words(`
      主管部门 主管预算部门 主管单位 主管预算单位 主管局 主管机关 归口管理部门 归口部门 归口管理单位 归口单位 一级预算单位
      预算部门 牵头部门 实施部门
      责任部门 申报部门 部门名称
    `),
  },
  unit: {
    type: "text",
    name: { "zh-CN": "实施单位", "en-US": "implementing unit" },
    kinds: anyKind,
    labels: words(`
      实施单位 执行单位 承担单位 承办单位 用款单位 使用单位 项目单位 建设单位 实施主体 预算单位 责任单位 申报单位
      申请单位 填报单位 编制单位 编报单位 报送单位 单位名称 单位信息
    `),
  },
  leader: {
    type: "text",
    name: { "zh-CN": "项目负责人", "en-US": "project leader" },
    isOptional: true,
    isRare: true,
    kinds: ofProjects,
    labels: words("项目负责人 项目责任人 负责人 责任人"),
  },
  phone: {
    type: "text",
    name: { "zh-CN": "联系电话", "en-US": "telephone" },
    isOptional: true,
    isRare: true,
    kinds: ofProjects,
    labels: words("联系电话 联系方式 项目负责人电话 项目负责人联系电话 负责人电话 负责人联系电话"),
  },
  start: {
    type: "date",
    name: { "zh-CN": "计划开始日期", "en-US": "planned start date" },
    kinds: ofTargets,
    labels: [...pairs("开始 起始 起", dates), ...pairs("计划开工 预计开工 计划启动", dates)],
  },
  end: {
    type: "date",
    name: { "zh-CN": "计划完成日期", "en-US": "planned end date" },
    kinds: ofTargets,
    labels: [
      ...pairs("完成 结束 终止 截止 止", dates),
      ...pairs("计划竣工 计划完工 预计竣工 预计完工", dates),
    ],
  },
  "funding.currency": {
    type: "currency",
    name: { "zh-CN": "金额单位", "en-US": "currency unit" },
    kinds: anyKind,
    labels: words("金额单位 货币单位 计价单位 资金单位"),
  },
  "funding.total": {
    type: "amount",
    name: { "zh-CN": "项目资金总额", "en-US": "total funding" },
    kinds: ofProjects,
  },
  "funding.fiscal": {
    type: "amount",
    name: { "zh-CN": "财政资金", "en-US": "fiscal funds" },
    kinds: ofProjects,
  },
  "funding.other": {
    type: "amount",
    name: { "zh-CN": "总额中的其他资金", "en-US": "other funds in the total" },
    printed: "其他资金",
    kinds: ofProjects,
  },
  "funding.annualTotal": {
    type: "amount",
    name: { "zh-CN": "年度资金申请总额", "en-US": "annual request" },
    kinds: ofProjects,
  },
  "funding.annualFiscal": {
    type: "amount",
    name: { "zh-CN": "当年财政拨款", "en-US": "fiscal appropriation of the year" },
    kinds: ofProjects,
  },
  "funding.carriedOver": {
    type: "amount",
    name: { "zh-CN": "上年结转资金", "en-US": "funds carried over" },
    kinds: ofProjects,
  },
  "funding.annualOther": {
    type: "amount",
    name: { "zh-CN": "年度中的其他资金", "en-US": "other funds of the year" },
    printed: "其他资金",
    kinds: ofProjects,
  },
  "goals.overall": {
    type: "goal",
    name: { "zh-CN": "项目总目标", "en-US": "overall goal" },
    kinds: ofProjects,
  },
  "goals.annual": {
    type: "goal",
    name: { "zh-CN": "年度总目标", "en-US": "annual goal" },
    kinds: ofProjects,
  },
} as const satisfies Readonly<Record<string, Field>>;
