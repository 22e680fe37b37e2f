import type { CheckedFinding } from "../core/checks/check";
import { indicatorField } from "../core/form/indicator-lists";
import type { FieldPath, Project } from "../core/form/project";
import { identityKey } from "../core/form/identity";
import { jsonField, jsonLists } from "../core/form/project-json";
import type { FormReading } from "../core/recognise/reading";

/**
 * A finding that the user lets stand, and why. It is known by the project's identity and not by cells or numbers of
 * indicators, which move; it holds only as long as the field says what it said.
 */
export interface Waiver {
  readonly project: string;
  /** 实施单位 and 年度: many units have a project 公用经费. What version 0.1 kept has neither, and holds for all of the name. */
  readonly unit?: string | null;
  readonly year?: number | null;
  readonly rule: string;
  readonly variant: string | null;
  /** The field; of an indicator, its name stands for its number. */
  readonly field: string;
  /** The field's text, and the figures of the finding. */
  readonly said: string;
  readonly reason: string;
}

/** Waives a finding of a form. */
export function waive(form: FormReading, finding: CheckedFinding, reason: string): Waiver {
  return { ...identity(form, finding), reason };
}

/** The waiver that holds for a finding of a form, if there is one. */
export function waiverOf(
  form: FormReading,
  finding: CheckedFinding,
  waivers: readonly Waiver[],
): Waiver | null {
  if (waivers.length === 0) return null;
  const wanted = identity(form, finding);
  return (
    waivers.find(
      (waiver) =>
        waiver.rule === wanted.rule &&
        waiver.variant === wanted.variant &&
        isOf(waiver, form.project) &&
        waiver.field === wanted.field &&
        waiver.said === wanted.said,
    ) ?? null
  );
}

/** Whether the waiver is of this project; version 0.1 kept neither unit nor year. */
function isOf({ project: name, unit, year }: Waiver, project: Project): boolean {
  const kept = {
    name,
    unit: unit === undefined ? project.unit : unit,
    year: year === undefined ? project.year : year,
  };
  return identityKey(kept) === identityKey({ ...project, name: project.name ?? "" });
}

function identity(
  form: FormReading,
  { rule, variant, field, values }: CheckedFinding,
): Omit<Waiver, "reason"> {
  return {
    project: form.project.name ?? "",
    unit: form.project.unit,
    year: form.project.year,
    rule,
    variant,
    field: steadyName(form.project, field),
    said: JSON.stringify([form.places[field]?.text ?? "", values]),
  };
}

/** `indicators.到岗率.target` for `indicators.annual.3.target`; named as in JSON, as waivers are kept. */
function steadyName(project: Project, field: FieldPath): string {
  const place = indicatorField(field);
  if (!place?.part) return jsonField(field);
  const { list, index, part } = place;
  return `${jsonLists[list]}.${project.indicators[list][index]?.name ?? index}.${part}`;
}
