import { findOnIndicators, type Details } from "../find-on-indicators";
import { allPapers } from "../papers/paper-rule";
import type { Rule, Verdict } from "../rule";
import type { Subject } from "../subject";
import { paperLeftover } from "./papers/paper-leftover";

// In either width, so that no text need be copied to be searched.
const everywhere = String.raw`[*＊]{2,}|[(（](?:必填|选填)[^()（）]*[)）]`;
const inIndicators = new RegExp(String.raw`${everywhere}|…{2,}|\.{6,}|^\s*指标\s*[\d０-９]+\s*[:：、]`);
// In a goal's prose, dots may stand for "and so on"; alone on a line or behind a colon they are the template's.
const inGoals = new RegExp(String.raw`${everywhere}|(?<=^|[:：\n])\s*(?:…{2,}|\.{6,})`);

// A leading star is the template's mark of a field that must be filled in; ×× stands for a name that is still to be written.
const inHead = new RegExp(String.raw`${everywhere}|[×✕]{2,}|^\s*[*＊]`);

/** Hints of the template (** …… 指标1: (必填)) were left in a field of the head, a name, a target or a goal, or in a later paper. */
export const templateLeftover: Rule = {
  id: "template-leftover",
  severity: "warning",
  basis: "practice",
  lists: "both",
  repeats: true,
  kinds: ["target", ...allPapers],
  check: (form) => (form.paper ? paperLeftover(form.paper) : inTargetForm(form)),
};

function inTargetForm(form: Subject): readonly Verdict[] {
  return [
    ...(["overall", "annual"] as const).flatMap((goal): Verdict[] => {
      const leftover = find(inGoals, form.project.goals[goal]);
      return leftover === null ? [] : [{ verdict: "found", field: `goals.${goal}`, values: { leftover } }];
    }),
    ...(["name", "department", "unit"] as const).flatMap((field): Verdict[] => {
      const leftover = find(inHead, form.project[field]);
      return leftover === null ? [] : [{ verdict: "found", field, values: { leftover } }];
    }),
    ...findOnIndicators(form, "name", ({ name }) => inIndicator(name)),
    ...findOnIndicators(form, "target", ({ target }) => inIndicator(target)),
  ];
}

function inIndicator(text: string | null): Details | null {
  const leftover = find(inIndicators, text);
  return leftover === null ? null : { variant: "indicator", values: { leftover } };
}

function find(hints: RegExp, text: string | null): string | null {
  return text === null ? null : (hints.exec(text)?.[0].trim() ?? null);
}
