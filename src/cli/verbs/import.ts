import { planReport } from "../../actions/import-report";
import type { TakenOver } from "../../actions/import-forms";
import type { FoundForm } from "../../core/import/found-form";
import { writeWorkbook } from "../../files/write-workbook";
import type { Language } from "../../core/language/language";
import { sheetName } from "../../core/layout/sheet-name";
import type { SheetPlan } from "../../core/layout/sheet-plan";
import { twinsOf } from "../../core/import/twins";
import { planStandard, type StandardChoice } from "../../core/import/standard-sheet";
import type { ImportCommand } from "../command";
import { readFormsAt } from "../read-forms";
import { readLayout } from "../read-layout";
import { say } from "../say";
import { fail, writeOutput } from "../tell";
import type { Terminal } from "../terminal";

/**
 * Turns the forms of files into a workbook of standard forms with a report, as the pane does in Excel. Exit code 2 if a
 * file, or that of the layout, cannot be read or written; the forms of the others are imported all the same.
 */
export async function importFiles(
  command: ImportCommand,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const { layout: named, choice, output } = command;
  const layout = await readLayout(named, language);
  if ("problems" in layout) return fail(terminal, ...layout.problems);
  const { forms, sentences, isComplete } = await readFormsAt(command, terminal, language, {
    file: output,
    made: "import",
  });
  if (forms.length === 0) return fail(terminal, say(language, "nothing-imported", { file: output }));
  reportTwins(forms, terminal, language);
  const { plans, taken } = planAll(forms, { ...choice, layout });
  const report = planReport({ taken, sheets: [], sentences }, language);
  if (!(await writeOutput(output, await writeWorkbook([...plans, report], "import"), terminal, language)))
    return 2;
  terminal.out(`${say(language, "imported", { file: output, count: String(forms.length) })}\n`);
  return isComplete ? 0 : 2;
}

interface Planned {
  readonly plans: readonly SheetPlan[];
  readonly taken: readonly TakenOver[];
}

/** Plans every form's sheets under the names that they get in the workbook. */
function planAll(forms: readonly FoundForm[], choice: StandardChoice): Planned {
  const plans: SheetPlan[] = [];
  const add = (plan: SheetPlan): string => {
    const name = sheetName(
      plan.name,
      plans.map((other) => other.name),
    );
    plans.push({ ...plan, name });
    return name;
  };
  const taken = forms.map((found): TakenOver => {
    const { form } = found;
    const standard = planStandard(form, choice);
    const sheet = add(standard.plan);
    if (standard.remainsPlan) add(standard.remainsPlan);
    return { found, way: { kind: "new-sheet", choice }, sheet, refused: [], standard, formulas: null };
  });
  return { plans, taken };
}

function reportTwins(forms: readonly FoundForm[], terminal: Terminal, language: Language): void {
  const twins = twinsOf(
    forms.map(({ form }) => form.project),
    [],
  );
  forms.forEach(({ source: file, form }, index) => {
    if (!twins[index]) return;
    const values = { name: form.project.name ?? "", file };
    terminal.err(`${say(language, "same-project", values)}\n`);
  });
}
