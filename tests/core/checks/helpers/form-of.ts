import type { amountFields } from "../../../../src/core/form/project";
import {
  indicatorParts,
  type FieldPath,
  type Indicator,
  type Project,
} from "../../../../src/core/form/project";
import type { CellAddress } from "../../../../src/core/grid/grid";
import type { FormReading, Place } from "../../../../src/core/recognise/reading";

type Places = Partial<Record<FieldPath, Place>>;

/** Where the head of the Shanghai form stands, as rows and columns from 0. */
const headCells: Partial<Record<FieldPath, readonly [number, number]>> = {
  year: [1, 0],
  name: [2, 1],
  nature: [2, 3],
  category: [2, 5],
  department: [3, 1],
  unit: [3, 5],
  start: [4, 1],
  end: [4, 5],
  "funding.currency": [5, 0],
  "funding.total": [5, 2],
  "funding.annualTotal": [5, 5],
  "funding.fiscal": [6, 2],
  "funding.annualFiscal": [6, 5],
  "funding.carriedOver": [7, 5],
  "funding.other": [8, 2],
  "funding.annualOther": [8, 5],
  "goals.overall": [10, 1],
  "goals.annual": [10, 3],
};
const headingCell: CellAddress = { row: 9, column: 1 };
const firstIndicatorRow = 12;
const columns: Record<(typeof indicatorParts)[number], number> = {
  level1: 1,
  level2: 2,
  name: 3,
  target: 5,
  weight: 6,
  note: 7,
};

/**
 * What the reader would give for a project that stands on a tidy Shanghai form: each field in a cell of its own, the
 * level names once at the head of their group. Only a project with a 项目性质 has a cell for it, only one with weights
 * or notes has these columns.
 */
export function formOf(project: Project): FormReading {
  const places: Places = {};
  for (const [field, [row, column]] of Object.entries(headCells) as [FieldPath, [number, number]][])
    if (field !== "nature" || project.nature !== null)
      places[field] = { cell: { row, column }, text: headText(project, field) };
  placeIndicators(project.indicators.annual, places);
  return {
    sheet: null,
    range: { top: 0, left: 0, bottom: firstIndicatorRow + project.indicators.annual.length, right: 7 },
    kind: "target",
    layout: project.nature === null ? "shanghai-2023" : "shanghai-2026",
    project,
    places,
    goalPeriod: goalPeriod(project),
    openSums: [],
    repairs: [],
    leftovers: [],
    labels: [],
    slots: [],
    tables: [],
    paper: null,
  };
}

function headText(project: Project, field: FieldPath): string {
  const [block, part] = field.split(".");
  if (field === "year") return `（${project.year ?? ""} 年度）`;
  if (field === "funding.currency") return `项目资金（${project.funding.currency ?? ""}）`;
  if (block === "funding") return project.funding[part as (typeof amountFields)[number]] ?? "";
  if (block === "goals") return project.goals[part as "overall"] ?? "";
  return project[field as "name"] ?? "";
}

function goalPeriod({ start, end }: Project): FormReading["goalPeriod"] {
  if (start === null || end === null) return null;
  const text = `项目总目标（${start.slice(0, 4)}年-${end.slice(0, 4)}年）`;
  return {
    cell: headingCell,
    text,
    start: start.slice(0, 4) as typeof start,
    end: end.slice(0, 4) as typeof end,
  };
}

function placeIndicators(indicators: readonly Indicator[], places: Places): void {
  indicators.forEach((indicator, index) => {
    const row = firstIndicatorRow + index;
    for (const part of indicatorParts) {
      const above = part.startsWith("level") ? places[`indicators.annual.${index - 1}.${part}`] : undefined;
      const shown = indicators.some((other) => other[part] !== null) || part === "name" || part === "target";
      const own = { cell: { row, column: columns[part] }, text: indicator[part] ?? "" };
      if (shown) places[`indicators.annual.${index}.${part}`] = above?.text === indicator[part] ? above : own;
    }
  });
}
