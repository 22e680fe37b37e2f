import { standardLevels, type LevelBranch } from "../../core/form/level-names";
import { detectScheme } from "../../core/form/scheme";
import { layouts } from "../../core/layout/layouts";
import type { FormReading } from "../../core/recognise/reading";

/** The tree of 一级 and 二级 that a form follows: by its indicators, else by its layout, else Shanghai's, which has most. */
export function treeOf(form: FormReading): readonly LevelBranch[] {
  const scheme = detectScheme([...form.project.indicators.annual, ...form.project.indicators.overall]);
  if (scheme !== null) return standardLevels(scheme);
  const { layout } = form;
  return layout === null ? standardLevels("shanghai") : layouts[layout].indicators.groups;
}
