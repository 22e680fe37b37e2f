import { withIndicators } from "../../src/core/form/indicator-lists";
import { layoutNames } from "../../src/core/layout/layout";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { emptyProject, indicatorLists, type Project } from "../../src/core/form/project";
import { insertPlans } from "../../src/excel/insert-plans";
import { formNames } from "../helpers/form-files";
import { formWorkbook } from "../helpers/form-workbook";
import { project2026, seedProjects } from "../helpers/seed-projects";
import type { Dice } from "./place";

const foreign = [
  ...formNames("real").map((name) => `real/${name}`),
  ...formNames("made").map((name) => `made/${name}`),
].filter((name) => name !== "made/all-in-one-cell");
const projects = [...seedProjects, ...(project2026 ? [project2026] : []), emptyProject];

/** Some of the project's indicators, and sometimes some of its fields. */
function thinned(project: Project, dice: Dice): Project {
  const [list] = indicatorLists;
  const share = dice(4);
  const some = project.indicators[list].filter(() => share === 0 || dice(4) < share);
  return { ...withIndicators(project, list, some), ...(dice(4) === 0 && { goals: emptyProject.goals }) };
}

/** A form of its own layout, or one that others made. */
export const putForm = {
  chosen: "",
  /** The workbook that the Excel opens. */
  async book(dice: Dice): Promise<{ book?: Uint8Array }> {
    this.chosen = dice(5) < 3 ? "" : (foreign[dice(foreign.length)] ?? "");
    return this.chosen === "" ? {} : { book: await formWorkbook(this.chosen) };
  },
  /** What stands on it then. */
  async fill(dice: Dice): Promise<string> {
    if (this.chosen !== "") return this.chosen;
    const layout = layoutNames[dice(layoutNames.length)] ?? "shanghai-2026";
    const project = thinned(projects[dice(projects.length)] ?? emptyProject, dice);
    await insertPlans([planSheet(project, layouts[layout])]);
    return layout;
  },
};
