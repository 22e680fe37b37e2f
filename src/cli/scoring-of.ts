import type { Settings } from "../core/checks/settings";
import type { PresetId } from "../core/kinds/scoring/presets";
import type { KeptInFiles } from "./kept-in-file";

/**
 * The rules of scoring for all forms together: those of the rules file, else those that the workbooks keep. Null where none
 * keeps any, or they keep different ones: no workbook's rules are for another's papers.
 */
export function scoringOf(settings: Settings | null, kept: KeptInFiles): PresetId | null {
  if (settings) return settings.scoring;
  const said = new Set([...kept.values()].flatMap(({ rules }) => rules?.scoring ?? []));
  const [only = null] = said;
  return said.size === 1 ? only : null;
}
