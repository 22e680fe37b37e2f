import type { Language, Localized } from "../language/language";
import type { FieldPath, IndicatorPart, IndicatorPath } from "./project";

/** A field's own name, without the indicator that it belongs to. */
const headNames: Readonly<Record<Exclude<FieldPath, `${IndicatorPath}.${string}`>, Localized>> = {
  year: { "zh-CN": "年度", "en-US": "year (年度)" },
  name: { "zh-CN": "项目名称", "en-US": "project name (项目名称)" },
  nature: { "zh-CN": "项目性质", "en-US": "project nature (项目性质)" },
  category: { "zh-CN": "项目类别", "en-US": "project category (项目类别)" },
  department: { "zh-CN": "主管部门", "en-US": "supervising department (主管部门)" },
  unit: { "zh-CN": "实施单位", "en-US": "implementing unit (实施单位)" },
  start: { "zh-CN": "计划开始日期", "en-US": "planned start date (计划开始日期)" },
  end: { "zh-CN": "计划完成日期", "en-US": "planned end date (计划完成日期)" },
  "funding.currency": { "zh-CN": "金额单位", "en-US": "currency unit (金额单位)" },
  "funding.total": { "zh-CN": "项目资金总额", "en-US": "total funding (项目资金总额)" },
  "funding.fiscal": { "zh-CN": "财政资金", "en-US": "fiscal funds (财政资金)" },
  "funding.other": { "zh-CN": "总额中的其他资金", "en-US": "other funds in the total (其他资金)" },
  "funding.annualTotal": { "zh-CN": "年度资金申请总额", "en-US": "annual request (年度资金申请总额)" },
  "funding.annualFiscal": {
    "zh-CN": "当年财政拨款",
    "en-US": "fiscal appropriation of the year (当年财政拨款)",
  },
  "funding.carriedOver": { "zh-CN": "上年结转资金", "en-US": "funds carried over (上年结转资金)" },
  "funding.annualOther": { "zh-CN": "年度中的其他资金", "en-US": "other funds of the year (其他资金)" },
  "goals.overall": { "zh-CN": "项目总目标", "en-US": "overall goal (项目总目标)" },
  "goals.annual": { "zh-CN": "年度总目标", "en-US": "annual goal (年度总目标)" },
  "goals.period": { "zh-CN": "项目总目标的起止年份", "en-US": "years of the overall goal (项目总目标)" },
  "indicators.annual": { "zh-CN": "绩效指标", "en-US": "indicators (绩效指标)" },
  "indicators.overall": { "zh-CN": "中长期绩效指标", "en-US": "long-term indicators (中长期绩效指标)" },
};

const indicatorNames: Readonly<Record<IndicatorPart, Localized>> = {
  level1: { "zh-CN": "一级指标", "en-US": "level-1 group (一级指标)" },
  level2: { "zh-CN": "二级指标", "en-US": "level-2 group (二级指标)" },
  name: { "zh-CN": "三级指标", "en-US": "indicator name (三级指标)" },
  target: { "zh-CN": "年度指标值", "en-US": "target (年度指标值)" },
  weight: { "zh-CN": "分值", "en-US": "weight (分值)" },
  note: { "zh-CN": "备注", "en-US": "note (备注)" },
};

/** What a field is called on the form: `funding.total` is 项目资金总额, `indicators.3.target` is 年度指标值. */
export function fieldName(field: FieldPath, language: Language): string {
  const part = field.slice(field.lastIndexOf(".") + 1);
  const names =
    field in headNames ? headNames[field as keyof typeof headNames] : indicatorNames[part as IndicatorPart];
  return names[language];
}
