import type { Project } from "../../src/core/form/project";
import type { Leftover, Repair } from "../../src/core/recognise/reading";
import type { Grid } from "../../src/core/grid/grid";
import { recognise } from "../../src/core/recognise/recognise";

interface WholeReading {
  readonly projects: readonly Project[];
  readonly repairs: readonly Repair[];
  readonly leftovers: readonly Leftover[];
}

/** What reading a form gives, as far as a round trip must keep it: the project, and nothing put right or left over. */
export function readWhole(grid: Grid): WholeReading {
  const { forms, leftovers } = recognise(grid);
  return {
    projects: forms.map(({ project }) => project),
    repairs: forms.flatMap(({ repairs }) => repairs),
    leftovers: [...leftovers, ...forms.flatMap((form) => form.leftovers)],
  };
}

/** What it gives where nothing was harmed. */
export function unharmed(project: Project): unknown {
  return { projects: [project], repairs: [], leftovers: [] };
}
