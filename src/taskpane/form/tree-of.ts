import { standardLevels, type LevelBranch } from "../../core/form/level-names";
import { detectScheme } from "../../core/form/scheme";
import { layouts } from "../../core/layout/layouts";
import { joinTrees, printedTree } from "../../core/edit/printed-tree";
import type { FormReading } from "../../core/recognise/reading";

/**
 * The tree of 一级 and 二级 to choose from: what the form prints, in its order, and behind it what its scheme has besides.
 */
export function treeOf(form: FormReading): readonly LevelBranch[] {
  return joinTrees(printedTree(form), schemeTree(form));
}

/** The tree that a form follows: by its layout, else by its indicators, else Shanghai's, which has most. */
function schemeTree({ layout, project }: FormReading): readonly LevelBranch[] {
  if (layout !== null) return layouts[layout].indicators.groups;
  return standardLevels(
    detectScheme([...project.indicators.annual, ...project.indicators.overall]) ?? "shanghai",
  );
}
