import { isSatisfaction } from "../level-groups";
import { lacking } from "../missing/unread-rows";
import { nothing, type Rule } from "../rule";
import { anyOf, peopleServed } from "../words";

const people = anyOf(peopleServed);

/** No 满意度指标: a warning if the goals name people whom the project serves, otherwise a hint. */
export const satisfactionMissing: Rule = {
  id: "satisfaction-missing",
  severity: "warning",
  basis: "indicatorGuide",
  check(form) {
    const { project } = form;
    if (project.indicators.annual.length === 0 || project.indicators.annual.some(isSatisfaction))
      return nothing;
    const { overall, annual } = project.goals;
    const word = people.exec(`${annual ?? ""}\n${overall ?? ""}`)?.[0];
    return word === undefined
      ? lacking(form, { severity: "hint" })
      : lacking(form, { variant: "people-served", values: { word } });
  },
};
