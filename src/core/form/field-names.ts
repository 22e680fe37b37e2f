import type { Language, Localized } from "../language/language";
import { factsOf, isProjectField, type ProjectField } from "./fields";
import { isPaperField, type PaperField } from "./paper";
import { paperFieldName } from "./paper-field-names";
import type { FieldPath, IndicatorPart, IndicatorPath } from "./project";

const otherNames: Readonly<
  Record<Exclude<FieldPath, ProjectField | PaperField | `${IndicatorPath}.${string}`>, Localized>
> = {
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

/**
 * What a field is called in sentences, without the indicator that it belongs to: `funding.total` is 项目资金总额,
 * `indicators.annual.3.target` is 年度指标值. In English the form's own word stands behind it.
 */
export function fieldName(field: FieldPath, language: Language): string {
  if (isProjectField(field)) {
    const { name, printed = name["zh-CN"] } = factsOf(field);
    return language === "zh-CN" ? name[language] : `${name[language]} (${printed})`;
  }
  if (isPaperField(field)) return paperFieldName(field, language);
  const part = field.slice(field.lastIndexOf(".") + 1);
  const names =
    field in otherNames
      ? otherNames[field as keyof typeof otherNames]
      : indicatorNames[part as IndicatorPart];
  return names[language];
}

/** A field's name by itself, as above its box in the pane. */
export function fieldLabel(field: ProjectField, language: Language): string {
  const name = factsOf(field).name[language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
