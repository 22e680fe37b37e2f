import { addIndicator } from "../../src/actions/add-indicator";
import { clearMarks } from "../../src/actions/clear-marks";
import { editField } from "../../src/actions/edit-field";
import { insertForm } from "../../src/actions/insert-forms";
import { insertPapers } from "../../src/actions/insert-papers";
import { moveIndicator } from "../../src/actions/move-indicator";
import { removeIndicator } from "../../src/actions/remove-indicator";
import { undoLast } from "../../src/actions/undo-last";
import { insertPlans } from "../../src/excel/insert-plans";
import { emptyProject } from "../../src/core/form/project";
import { currentSets } from "excel-stand-in/requirement-sets";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { inExcel } from "../excel/in-excel";
import { seedProjects } from "../helpers/seed-projects";
import { formNow } from "./on-a-sheet";

const [project = emptyProject] = seedProjects;
const { level1 = null, level2 = null } = project.indicators.annual[0] ?? {};
const fresh = { level1, level2, name: "新增指标", target: "1 项", weight: null, note: null };

const changes: readonly [name: string, change: () => Promise<unknown>][] = [
  ["a new form", () => insertForm("shanghai-2026")],
  ["papers of forms", () => insertPapers("selfEvaluation", seedProjects)],
  ["a field", async () => editField(await formNow(), "name", "别的名称")],
  ["a new indicator", async () => addIndicator(await formNow(), "annual", 1, fresh)],
  ["an indicator that goes", async () => removeIndicator(await formNow(), "annual", 1)],
  ["an indicator that moves", async () => moveIndicator(await formNow(), "annual", 0, 8)],
  ["marks that go", () => clearMarks()],
  [
    "an undo",
    async () => {
      await editField(await formNow(), "name", "别的名称");
      await undoLast();
    },
  ],
];

/** How each `Excel.run` of the work was to be undone: whether as one step, by what office.js was told. */
async function undoGroups(excelApi: string, change: () => Promise<unknown>): Promise<boolean[]> {
  const groups: boolean[] = [];
  await inExcel(
    async ({ Excel: library }) => {
      await insertPlans([planSheet(project, layouts["shanghai-2026"])]);
      const run = library.run as (options: object, batch: unknown) => Promise<unknown>;
      const watched = (options: object, batch: unknown): Promise<unknown> => {
        groups.push("mergeUndoGroup" in options && options.mergeUndoGroup === true);
        return run(options, batch);
      };
      Object.assign(globalThis, {
        Excel: Object.create(library, { run: { value: watched } }) as typeof library,
      });
      await change();
    },
    { requirementSets: { ...currentSets, ExcelApi: excelApi } },
  );
  return groups;
}

// The library of npm knows ExcelApi 1.15, so that what Excel makes of it cannot be seen here.
test.each(changes)(
  "Excel is asked to undo %s as one step from ExcelApi 1.20 on, and not below",
  async (name, change) => {
    const asked = (await undoGroups("1.20", change)).filter(Boolean);
    expect(asked).toHaveLength(name === "an undo" ? 2 : 1);
    expect(await undoGroups("1.19", change)).not.toContain(true);
  },
);
