import { countFindings, type CheckedForm } from "../actions/checked-form";
import { severities } from "../checks/rule";
import { rangeName } from "../grid/address";
import type { Language } from "../language/language";
import { element } from "./element";
import { findingItem, notJudgedItem } from "./finding-item";
import { say } from "./say";

/** A form with its findings, and apart from them what could not be judged. */
export function formSection(form: CheckedForm, isOpen: boolean, language: Language): HTMLElement {
  const { findings, notJudged } = form;
  const section = element("details", "form", formSummary(form, language));
  section.open = isOpen;
  if (findings.length > 0)
    section.append(element("ul", "findings", ...findings.map((finding) => findingItem(finding, language))));
  if (notJudged.length > 0)
    section.append(
      element("h3", "", say(language, "not-judged")),
      element("ul", "findings", ...notJudged.map((entry) => notJudgedItem(entry, language))),
    );
  return section;
}

function formSummary(checked: CheckedForm, language: Language): HTMLElement {
  const { file, form } = checked;
  const where = [file, ...(form.sheet === null ? [] : [form.sheet]), rangeName(form.range)].join(" › ");
  return element(
    "summary",
    "",
    element("h2", "", form.project.name ?? say(language, "unnamed")),
    element("p", "quiet", where),
    element("p", "counts", ...counts(checked, language)),
  );
}

/** How much there is of each severity; a severity with nothing is left out. */
function counts(form: CheckedForm, language: Language): readonly HTMLElement[] {
  const found = countFindings([form]);
  const numbers = [
    ...severities.map((severity) => [severity, found[severity]] as const),
    ["not-judged", form.notJudged.length] as const,
  ];
  const shown = numbers.filter(([, number]) => number > 0);
  if (shown.length === 0) return [element("span", "clean", say(language, "nothing-found"))];
  return shown.map(([kind, number]) =>
    element("span", `tag ${kind}`, say(language, `count-of-${kind}`, { count: String(number) })),
  );
}
