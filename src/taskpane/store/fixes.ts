import type { Fix } from "../../core/checks/rule";
import { goTogether } from "../../core/edit/fixes-together";
import type { FormFix } from "../pane-actions";
import type { ListedFinding } from "./listed-findings";

/**
 * The fixes of these findings that can be made together: of two that touch the same field the first, and none beside
 * one that removes an indicator of the same form, since that moves the others' numbers. The rest waits for the next time.
 */
export function fixesTogether(findings: readonly ListedFinding[]): readonly FormFix[] {
  const chosen = new Map<ListedFinding["form"], Fix[]>();
  for (const { form, finding } of findings) {
    if (!finding.fix) continue;
    const sofar = chosen.get(form) ?? [];
    if (goTogether(sofar.flat(), finding.fix)) chosen.set(form, [...sofar, finding.fix]);
  }
  return [...chosen].flatMap(([form, fixes]) => fixes.map((fix) => ({ form, fix })));
}
