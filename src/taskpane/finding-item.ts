import type { CheckedFinding, CheckedNotJudged } from "../checks/check";
import { describe, describeNotJudged } from "../checks/describe";
import { cellName } from "../grid/address";
import type { CellAddress } from "../grid/grid";
import type { Language } from "../language/language";
import { element } from "./element";
import { say } from "./say";

/** A finding: how severe and in which cell, what is wrong, what would be right, and by what regulation. */
export function findingItem(finding: CheckedFinding, language: Language): HTMLElement {
  const { severity, cell } = finding;
  const { message, expected, basis } = describe(finding, language);
  return element(
    "li",
    severity,
    element("p", "where", element("span", `tag ${severity}`, say(language, severity)), ...cellTag(cell)),
    element("p", "", message),
    element("p", "quiet", say(language, "expected", { expected })),
    element("p", "quiet", say(language, "basis", { basis })),
  );
}

/** What a rule could not judge, and why. */
export function notJudgedItem(notJudged: CheckedNotJudged, language: Language): HTMLElement {
  return element(
    "li",
    "not-judged",
    element("p", "where", ...cellTag(notJudged.cell)),
    element("p", "", describeNotJudged(notJudged, language)),
  );
}

function cellTag(cell: CellAddress | null): readonly HTMLElement[] {
  return cell ? [element("span", "cell", cellName(cell))] : [];
}
