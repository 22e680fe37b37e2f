import { plainLevel } from "../form/levels";
import type { Indicator } from "../form/project";
import { endsInRate } from "./rates";

/** What targets of a 二级 (without 指标) look like; `{year}` is the form's. */
const ofLevel: Readonly<Partial<Record<string, string>>> = {
  数量: "“≥100人次”“12场”",
  质量: "“≥95%”“合格”",
  时效: "“{year}年12月底前”“及时”",
  成本: "“≤65万元”",
  经济成本: "“≤65万元”",
  经济效益: "“≥50万元”",
  社会效益: "“≥100人次”“提升”",
  生态效益: "“≥30亩”“改善”",
  可持续影响: "“≥5年”“健全”",
};
const ofRate = "“≥95%”";
const ofSatisfaction = "“≥90%”";
const ofAny = "“≥95%”“≥100人次”“及时”";

/** Targets as they might stand beside an indicator's name, each in quotes: of its kind, and of the form's year. */
export function exampleTargets({ name, level2 }: Indicator, year: number | null): string {
  if (`${level2 ?? ""}${name ?? ""}`.includes("满意")) return ofSatisfaction;
  if (name !== null && endsInRate(name)) return ofRate;
  const found = ofLevel[plainLevel(level2 ?? "")] ?? ofAny;
  return year === null ? found.replace("{year}年", "") : found.replace("{year}", String(year));
}
