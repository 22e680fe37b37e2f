import type { Indicator } from "../../form/project";
import { isYoungerThan } from "../basis";
import { lacking } from "../missing/unread-rows";
import { nothing, type Rule } from "../rule";
import { anyOf, costlyWorks, costlyWorksInNameOnly } from "../words";

const works = anyOf(costlyWorks);
const inNameOnly = new RegExp(anyOf(costlyWorksInNameOnly), "gu");

/** A project of building, repairing, buying or software, by its name, has no 成本指标 in either scheme. */
export const costMissing: Rule = {
  id: "cost-missing",
  severity: "warning",
  basis: "indicatorGuide",
  check(form) {
    const {
      name,
      indicators: { annual: indicators },
    } = form.project;
    const word = works.exec((name ?? "").replace(inNameOnly, ""))?.[0];
    if (word === undefined || indicators.length === 0 || indicators.some(isAboutCost)) return nothing;
    // Before the guide asked for it, reviewers differed.
    const older = isYoungerThan("indicatorGuide", form.project.year);
    return lacking(form, { values: { word }, ...(older && { severity: "hint" as const }) });
  },
};

function isAboutCost({ level1, level2, name }: Indicator): boolean {
  return [level1, level2, name].some((text) => text?.includes("成本"));
}
