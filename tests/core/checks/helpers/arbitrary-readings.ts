import fc from "fast-check";

import { inferLevel1 } from "../../../../src/core/form/levels";
import type { FieldPath, Indicator, Project } from "../../../../src/core/form/project";
import { isBlank } from "../../../../src/core/form/text";
import type { FormReading, Place, Repair } from "../../../../src/core/recognise/reading";
import { cellTexts } from "../../form/arbitraries";
import { amount, projects } from "../../../helpers/arbitrary-project";
import { formOf } from "./form-of";

const text = (...usual: readonly string[]): fc.Arbitrary<string | null> =>
  fc.option(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...usual) },
      { weight: 1, arbitrary: cellTexts.filter((written) => !isBlank(written)) },
    ),
    { freq: 8 },
  );

const level1 = text("产出指标", "效益指标", "满意度指标", "成本指标", "产岀指标", "项目完成指标", "投入");
const level2 = text(
  ...["数量指标", "质量指标", "时效指标", "成本指标", "社会效益指标", "可持续影响", "质里指标", "影响力指标"],
  ...["服务对象满意度指标", "社会成本指标", "社会公众或服务对象满意度指标"],
);
const name = text(
  ...[
    "培训人数",
    "验收合格率",
    "投诉率",
    "市民满意度",
    "建设成本",
    "安全事故发生数",
    "项目完成时间",
    "使用年限",
  ],
  ...["88", "指标1：培训人数", "培训人数(≥**人)", "长效管理制度健全性", "产值增长率"],
);
const target = text(
  ...[
    "354 人",
    "50",
    "≥95%",
    ">=95%",
    "292%",
    "-5%",
    "≤70%",
    "0起",
    "=100.00(%)",
    "及时",
    "长期",
    " 提升",
    "-",
  ],
  ...["2023年底", "2024-06-30", "2023.07-2024.01", "≥**人", "10-20个", "≥９５％"],
);

const indicator: fc.Arbitrary<Indicator> = fc.record({
  level1,
  level2,
  name,
  target,
  weight: fc.option(fc.oneof(fc.constant(null), amount), { freq: 2 }),
  note: text("计划标准"),
});

const badProject: fc.Arbitrary<Project> = fc
  .tuple(projects, fc.array(indicator, { maxLength: 12 }), fc.array(indicator, { maxLength: 2 }))
  .map(([project, indicators, overallIndicators]) => ({
    ...project,
    indicators: { annual: indicators, overall: overallIndicators },
  }));

// Right of the form, so that each lost cell is one of its own.
const emptyColumn = 90;

/** The reading in which the row, if it has a name, slid one column to the right. */
function slide(form: FormReading, index: number): FormReading {
  if (!form.project.indicators.annual[index]?.name) return form;
  const places: Partial<Record<FieldPath, Place>> = { ...form.places };
  for (const part of ["name", "target"] as const) {
    const place = places[`indicators.annual.${index}.${part}`];
    const right = place && { ...place.cell, column: place.cell.column + 1 };
    if (right && !isBlank(place.text))
      places[`indicators.annual.${index}.${part}`] = { ...place, cell: right, belongs: place.cell };
  }
  const cell = { row: 0, column: 0 };
  const repair: Repair = { kind: "row-shifted", field: `indicators.annual.${index}.name`, cell, values: {} };
  return { ...form, places, repairs: [...form.repairs, repair] };
}

/**
 * The reading in which the 一级 cell of the indicator was lost and inferred, where its 二级 tells it. It holds for the
 * rows below that shared the cell, as the reader carries it down.
 */
function loseLevel1(form: FormReading, index: number): FormReading {
  const { level2 } = form.project.indicators.annual[index] ?? {};
  const level1 = inferLevel1(level2 ?? "");
  const lost = form.places[`indicators.annual.${index}.level1`];
  if (!level2 || level1 === null || !lost) return form;
  const inferred: Place = { cell: { row: lost.cell.row, column: emptyColumn + index }, text: "" };
  const isBelow = (at: number): boolean =>
    at >= index && form.places[`indicators.annual.${at}.level1`] === lost;
  const indicators = form.project.indicators.annual.map((one, at) =>
    isBelow(at) ? { ...one, level1 } : one,
  );
  const places: Partial<Record<FieldPath, Place>> = { ...form.places };
  for (const at of indicators.keys()) if (isBelow(at)) places[`indicators.annual.${at}.level1`] = inferred;
  const field = `indicators.annual.${index}.level1` as const;
  const repair: Repair = { kind: "level1-inferred", field, cell: inferred.cell, values: { level1, level2 } };
  return {
    ...form,
    project: { ...form.project, indicators: { ...form.project.indicators, annual: indicators } },
    places,
    repairs: [...form.repairs, repair],
  };
}

/** Readings of damaged forms: any texts, indicators out of any order, rows that slid, level names that got lost. */
export const readings: fc.Arbitrary<FormReading> = fc
  .record({ project: badProject, slid: fc.array(fc.nat(11)), lost: fc.array(fc.nat(11)) })
  .map(({ project, slid, lost }) => {
    const there = (index: number): boolean => index < project.indicators.annual.length;
    const form = [...new Set(lost)].filter(there).reduce(loseLevel1, formOf(project));
    return [...new Set(slid)].filter(there).reduce(slide, form);
  });
