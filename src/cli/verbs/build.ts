import { fieldName } from "../../core/form/field-names";
import { indicatorField } from "../../core/form/indicator-lists";
import type { FieldPath } from "../../core/form/project";
import { writeWorkbook } from "../../files/write-workbook";
import type { Language } from "../../core/language/language";
import { paperLayouts } from "../../core/layout/papers/paper-layouts";
import { planPaper } from "../../core/layout/papers/plan-paper";
import { planSheet } from "../../core/layout/plan-sheet";
import type { SheetPlan } from "../../core/layout/sheet-plan";
import type { BuildCommand } from "../command";
import { readLayout } from "../read-layout";
import { readProjects } from "../read-projects";
import { say } from "../say";
import { fail, writeOutput } from "../tell";
import type { Terminal } from "../terminal";

/** Builds a workbook with one sheet for each project. Exit code 2 if a file cannot be read or written. */
export async function build(command: BuildCommand, terminal: Terminal, language: Language): Promise<number> {
  const { file, output } = command;
  const layout = await readLayout(command.layout, language);
  if ("problems" in layout) return fail(terminal, ...layout.problems);
  const read = await readProjects(file, language);
  if ("problems" in read) return fail(terminal, ...read.problems);

  const plans = read.sources.map((source) =>
    "project" in source ? planSheet(source.project, layout) : planPaper(source.contents),
  );
  if (!(await writeOutput(output, await writeWorkbook(plans), terminal, language))) return 2;

  plans.forEach((plan, at) => {
    const source = read.sources[at];
    const name = source && "contents" in source ? paperLayouts[source.contents.kind].name : layout.name;
    reportNotPlaced(plan, name, terminal, language);
  });
  terminal.out(`${say(language, "built", { file: output, count: String(plans.length) })}\n`);
  return 0;
}

function reportNotPlaced(plan: SheetPlan, layout: string, terminal: Terminal, language: Language): void {
  if (plan.notPlaced.length === 0) return;
  const names = new Set(plan.notPlaced.map((field) => shortName(field, language)));
  const values = { name: plan.name, layout, fields: [...names].join(", ") };
  terminal.err(`${say(language, "not-placed", values)}\n`);
}

/** A long-term block goes by one name: its fields are called like those of the annual one. */
function shortName(field: FieldPath, language: Language): string {
  return indicatorField(field)?.list === "overall"
    ? say(language, "overallIndicators")
    : fieldName(field, language);
}
