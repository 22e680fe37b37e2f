import { readDate } from "../form/date";
import { readPeriod } from "../form/period";
import { indicatorField, withIndicators } from "../form/indicator-lists";
import { currencyUnits, type FieldPath, type Indicator, type Project } from "../form/project";
import { readAmount } from "../form/read-amount";
import { isBlank } from "../form/text";
import { typeOf, type FieldType } from "../form/value-type";
import type { GoalPeriod } from "../recognise/reading";

/** The project with one field as its new text reads; a blank text empties the field. */
export function withField(project: Project, field: FieldPath, text: string): Project {
  if (field === "goals.period") return project;
  const value = readers[typeOf(field)](text);
  const place = indicatorField(field);
  if (place) {
    const { list, index, part } = place;
    if (index === null) return project;
    return withIndicators(project, list, withPart(project.indicators[list], index, part, value));
  }
  const [block, part = ""] = field.split(".") as [keyof Project, string?];
  if (block === "funding" || block === "goals")
    return { ...project, [block]: { ...project[block], [part]: value } };
  return { ...project, [block]: value };
}

function withPart(
  indicators: readonly Indicator[],
  index: number,
  part: string,
  value: string | number | null,
): readonly Indicator[] {
  return indicators.map((indicator, at) => (at === index ? { ...indicator, [part]: value } : indicator));
}

const readText = (text: string): string | null => (isBlank(text) ? null : text);

/** How the text of a cell is taken for a value. */
const readers: Readonly<Record<FieldType, (text: string) => string | number | null>> = {
  text: readText,
  choice: readText,
  goal: readText,
  level: readText,
  period: readText,
  year: readYear,
  date: readDate,
  currency: (text) => currencyUnits.find((unit) => text.includes(unit)) ?? null,
  amount: (text) => readAmount(text)?.amount ?? null,
};

const yearDigits = /20\d\d/;

function readYear(text: string): number | null {
  const year = yearDigits.exec(text);
  return year && Number(year[0]);
}

const bracketed = /[(（]([^()（）]*)[)）]/;

/** The years in a heading such as 项目总目标 (2023年-2025年); null where it names none. */
export function readGoalPeriod(before: GoalPeriod | null, text: string): GoalPeriod | null {
  const period = readPeriod(bracketed.exec(text)?.[1] ?? "");
  return before && period ? { cell: before.cell, text, ...period } : null;
}
