import type { FieldPath, Indicator } from "../../../../src/core/form/project";
import type { FormReading, Place, Repair } from "../../../../src/core/recognise/reading";
import { emptied, typed, typedAll, withIndicators } from "../helpers/edit";
import type { Mutations } from "./mutation";

const lostLevel1: Repair = {
  kind: "level1-inferred",
  field: "indicators.annual.6.level1",
  cell: { row: 18, column: 1 },
  values: { level1: "效益指标", level2: "社会效益指标" },
};

/** The form whose level-1 cell before 社会效益指标 was lost. */
function withLostLevel1(clean: FormReading): FormReading {
  const empty: Place = { cell: lostLevel1.cell, text: "" };
  const fields: readonly FieldPath[] = [6, 7, 8].map(
    (index): FieldPath => `indicators.annual.${index}.level1`,
  );
  const places = { ...clean.places, ...Object.fromEntries(fields.map((field) => [field, empty])) };
  return { ...clean, places, repairs: [lostLevel1] };
}

function without(form: FormReading, drop: (indicator: Indicator) => boolean): FormReading {
  return withIndicators(form, (indicators) => indicators.filter((indicator) => !drop(indicator)));
}

export const levelMutations: Mutations = {
  "level1-missing": withLostLevel1,
  "level1-missing.unknown": (clean) =>
    emptied(clean, "indicators.annual.9.level1", "indicators.annual.9.level2"),
  "level2-missing": (clean) => emptied(clean, "indicators.annual.9.level2"),
  "level-unknown": (clean) => typed(clean, "indicators.annual.9.level2", "影响力指标"),
  "level-unknown.misspelt": (clean) => typed(clean, "indicators.annual.3.level2", "质里指标"),
  "level-mismatch": (clean) => typed(clean, "indicators.annual.9.level2", "社会效益指标"),
  "output-missing": (clean) => without(clean, ({ level1 }) => level1 === "产出指标"),
  "benefit-missing": (clean) => without(clean, ({ level1 }) => level1 === "效益指标"),
  "quantity-missing": (clean) => without(clean, ({ level2 }) => level2 === "数量指标"),
  "quality-missing": (clean) => without(clean, ({ level2 }) => level2 === "质量指标"),
  "timeliness-missing": (clean) => without(clean, ({ level2 }) => level2 === "时效指标"),
  "satisfaction-missing": (clean) =>
    without(
      typedAll(clean, { "goals.overall": "工资发放到位。", "goals.annual": "2023年内发放354名队员工资。" }),
      ({ level1 }) => level1 === "满意度指标",
    ),
  "satisfaction-missing.people-served": (clean) => without(clean, ({ level1 }) => level1 === "满意度指标"),
  "cost-missing": (clean) =>
    without(typed(clean, "name", "特保装备购置"), ({ level2 }) => level2 === "成本指标"),
};
