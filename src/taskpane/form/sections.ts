import { plainLevel } from "../../core/form/levels";
import type { FormReading } from "../../core/recognise/reading";
import { askedOf, type Asked } from "../overview/completeness";
import { lineGroups } from "./form-lines";

/** A part of the form view to which one can jump: one of its own, or a 一级 of this year's indicators. */
export interface Section {
  readonly id: "basics" | "funding" | "goals" | `level1 ${string}`;
  /** The 一级 without 指标, such as 产出; null for the view's own parts. */
  readonly level1: string | null;
  /** Whether all that it asks for is filled in. */
  readonly isFilled: boolean;
}

const parts = ["basics", "funding", "goals"] as const;

/** The part that a thing to be filled in stands in. */
function sectionOf({ field, level1 }: Asked): Section["id"] {
  const own = field.replace(/^paper\./, "");
  if (own.startsWith("indicators.")) return idOfLevel1(level1);
  if (own.startsWith("funding.")) return "funding";
  return own.startsWith("goals.") ? "goals" : "basics";
}

/** How the view calls the part of a 一级. */
export function idOfLevel1(level1: string | null): `level1 ${string}` {
  return `level1 ${plainLevel(level1 ?? "")}`;
}

/** The parts of a form's view in their order. */
export function sectionsOf(form: FormReading): readonly Section[] {
  const open = new Set(
    askedOf(form)
      .filter(({ isFilled }) => !isFilled)
      .map(sectionOf),
  );
  const level1s = form.paper
    ? form.paper.indicators.map(({ level1 }) => level1.text)
    : lineGroups(form, "annual").map(({ level1 }) => level1);
  const levels = level1s.map((level1) => plainLevel(level1 ?? ""));
  const named = [...new Set(levels)].filter((level1) => level1 !== "");
  return [
    ...parts.map((id) => ({ id, level1: null, isFilled: !open.has(id) })),
    ...named.map((level1) => ({
      id: idOfLevel1(level1),
      level1,
      isFilled: !open.has(idOfLevel1(level1)),
    })),
  ];
}
