import { fieldName } from "../../form/field-names";
import type { FieldPath } from "../../form/project";
import { writeWorkbook } from "../../files/write-workbook";
import type { Language } from "../../language/language";
import { planSheet } from "../../layout/plan-sheet";
import type { SheetPlan } from "../../layout/sheet-plan";
import type { BuildCommand } from "../command";
import { readLayout } from "../read-layout";
import { readProjects } from "../read-projects";
import { replaceFile } from "../replace-file";
import { say } from "../say";
import type { Terminal } from "../terminal";

/** Builds a workbook with one sheet for each project. Exit code 2 if a file cannot be read or written. */
export async function build(command: BuildCommand, terminal: Terminal, language: Language): Promise<number> {
  const { file, output } = command;
  const layout = await readLayout(command.layout, language);
  if ("problems" in layout) return fail(layout.problems, terminal);
  const read = await readProjects(file, language);
  if ("problems" in read) return fail(read.problems, terminal);

  const plans = read.projects.map((project) => planSheet(project, layout));
  const problem = await replaceFile(output, await writeWorkbook(plans));
  if (problem !== null)
    return fail([say(language, "cannot-write", { file: output, reason: problem })], terminal);

  for (const plan of plans) reportNotPlaced(plan, layout.name, terminal, language);
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
  return field.startsWith("overallIndicators")
    ? say(language, "overallIndicators")
    : fieldName(field, language);
}

function fail(sentences: readonly string[], terminal: Terminal): number {
  for (const sentence of sentences) terminal.err(`${sentence}\n`);
  return 2;
}
