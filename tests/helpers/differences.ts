import { plainLevel } from "../../src/core/form/levels";
import {
  indicatorLists,
  type Indicator,
  type IndicatorList,
  type Project,
} from "../../src/core/form/project";
import { jsonLists } from "../../src/core/form/project-json";
import type { Expected } from "./form-files";

type Compare = (wanted: string, read: string) => boolean;

function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s"“”]/g, "");
}

const sameText: Compare = (wanted, read) => bare(wanted) === bare(read);
const sameDate: Compare = (wanted, read) => wanted.startsWith(read) || read.startsWith(wanted);
const sameAmount: Compare = (wanted, read) => wanted.replace(/,/g, "") === read;
const sameLevel: Compare = (wanted, read) =>
  plainLevel(wanted.replace(/[（(].*?[)）]分?/g, "")) === plainLevel(read.replace(/[（(].*?[)）]分?/g, ""));
const signed = (text: string): string =>
  bare(text)
    .replace(/>=/g, "≥")
    .replace(/<=/g, "≤")
    .replace(/^=/, "")
    .replace(/百分比/g, "%");
const sameTarget: Compare = (wanted, read) => signed(wanted) === signed(read);

const fields: Readonly<Record<string, Compare>> = {
  year: sameText,
  name: sameText,
  nature: sameText,
  category: sameText,
  department: sameText,
  unit: sameText,
  start: sameDate,
  end: sameDate,
  "funding.currency": sameText,
  "funding.total": sameAmount,
  "funding.fiscal": sameAmount,
  "funding.other": sameAmount,
  "funding.annualTotal": sameAmount,
  "funding.annualFiscal": sameAmount,
  "funding.carriedOver": sameAmount,
  "funding.annualOther": sameAmount,
  "goals.overall": sameText,
  "goals.annual": sameText,
};

const parts: Readonly<Record<string, Compare>> = {
  name: sameText,
  level1: sameLevel,
  level2: sameLevel,
  target: sameTarget,
};

function at(holder: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], holder);
}

function text(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function isOneOf(wanted: unknown, read: string | null, same: Compare): boolean {
  return (Array.isArray(wanted) ? wanted : [wanted]).some((one: unknown) => {
    const expected = text(one);
    return expected === null || read === null ? expected === read : same(expected, read);
  });
}

function say(label: string, wanted: unknown, read: string | null): string {
  return `${label}: a person reads ${JSON.stringify(wanted)}, the reader ${JSON.stringify(read)}`;
}

function compareLists(
  list: IndicatorList,
  wanted: readonly Expected[],
  read: readonly Indicator[],
  compare: (label: string, wanted: unknown, read: unknown, same: Compare) => void,
): void {
  for (let index = 0; index < Math.max(wanted.length, read.length); index++)
    for (const [part, same] of Object.entries(parts))
      compare(
        `indicators.${list}.${index}.${part}`,
        at(wanted[index], part) ?? null,
        at(read[index], part),
        same,
      );
}

/** Where a project differs from what a careful person reads, in sentences; empty if nowhere. */
export function differences(expected: Expected, project: Project | undefined): string[] {
  if (!project) return ["no form was found"];
  const found: string[] = [];
  const compare = (label: string, wanted: unknown, read: unknown, same: Compare): void => {
    if (!isOneOf(wanted, text(read), same)) found.push(say(label, wanted, text(read)));
  };
  for (const [path, same] of Object.entries(fields))
    compare(path, at(expected, path) ?? null, at(project, path), same);
  for (const list of indicatorLists) {
    // Long-term indicators count where the expectation speaks of them.
    const wanted = expected[jsonLists[list]] ?? (list === "annual" ? [] : null);
    const read = project.indicators[list];
    if (wanted) compareLists(list, wanted as readonly Expected[], read, compare);
  }
  return found;
}
