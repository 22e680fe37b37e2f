import { inferLevel1 } from "../../form/levels";
import type { Indicator } from "../../form/project";
import type { Repair } from "../../recognise/reading";
import type { FieldChange, Rule, Verdict } from "../rule";
import { indexesOf, runsOf, type Run } from "../runs";
import type { Subject } from "../subject";

/** The 一级 cell of a group is absent: the reader inferred it from the 二级, or it cannot be told. */
export const level1Missing: Rule = {
  id: "level1-missing",
  severity: "error",
  basis: "budgetSystem",
  lists: "both",
  check: (form) => [...inferredByReader(form), ...leftOpen(form)],
};

function inferredByReader({ repairs }: Subject): Verdict[] {
  return repairs.flatMap((repair): Verdict[] => {
    if (repair.kind !== "level1-inferred" || isShifted(repairs, repair)) return [];
    const { level1 = "", level2 = "" } = repair.values;
    const fix = [{ kind: "set", field: repair.field, text: level1 }] as const;
    return [{ verdict: "found", field: repair.field, values: { level1, level2 }, fix }];
  });
}

/** A row that slid as a whole is reported as such, not cell by cell. */
function isShifted(repairs: readonly Repair[], { field }: Repair): boolean {
  const name = field.replace(/level1$/, "name");
  return repairs.some((repair) => repair.kind === "row-shifted" && repair.field === name);
}

function leftOpen({ project }: Subject): Verdict[] {
  const indicators = project.indicators.annual;
  // A form without any 一级 has no column for it.
  if (indicators.every(({ level1 }) => level1 === null)) return [];
  return runsOf(indicators, missingLevel1).map((run) => finding(indicators, run));
}

function missingLevel1({ level1, level2, name }: Indicator): string | null {
  if (level1 !== null || name === null) return null;
  return level2 ?? "";
}

function finding(indicators: readonly Indicator[], run: Run): Verdict {
  const field = `indicators.annual.${run.from}.level1` as const;
  const level2 = indicators[run.from]?.level2 ?? "";
  const level1 = inferLevel1(level2);
  if (level1 === null) return { verdict: "found", field, variant: "unknown" };
  const fix = indexesOf(run).map((index): FieldChange => ({
    kind: "set",
    field: `indicators.annual.${index}.level1`,
    text: level1,
  }));
  return { verdict: "found", field, values: { level1, level2 }, fix };
}
