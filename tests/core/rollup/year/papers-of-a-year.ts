import { asAmount } from "../../../../src/core/form/amount";
import type { PaperContents } from "../../../../src/core/form/paper-contents";
import { emptyProject, type CurrencyUnit, type Project } from "../../../../src/core/form/project";
import { layouts } from "../../../../src/core/layout/layouts";
import { planPaper } from "../../../../src/core/layout/papers/plan-paper";
import { planSheet } from "../../../../src/core/layout/plan-sheet";
import type { SheetPlan } from "../../../../src/core/layout/sheet-plan";
import { recognise } from "../../../../src/core/recognise/recognise";
import type { FormReading } from "../../../../src/core/recognise/reading";
import type { JudgedForm } from "../../../../src/core/rollup/judged-form";
import { filledPaper } from "../../../helpers/filled-paper";
import { planToGrid } from "../../../helpers/plan-to-grid";

/** A sheet as planned, read again, of the workbook's sheet `sheet`. */
export function readPlan(plan: SheetPlan, sheet: string | null = null): { readonly form: FormReading } {
  const [form] = recognise(planToGrid(plan)).forms;
  if (!form) throw new Error("No form was read");
  return { form: sheet === null ? form : { ...form, sheet } };
}

/** The 申报表 of a project of 2026. */
export function targetOf(
  name: string,
  annualTotal: string,
  { currency = "元", ...head }: Partial<Project> & { readonly currency?: CurrencyUnit } = {},
): { readonly form: FormReading } {
  const funding = { ...emptyProject.funding, currency, annualTotal: asAmount(annualTotal) };
  const project: Project = { ...emptyProject, year: 2026, name, unit: "示例市河道所", ...head, funding };
  return readPlan(planSheet(project, layouts["shanghai-2026"]), `${name}申报`);
}

/** The 自评表 of a project with 年初 250,000.00 元, in which this much was reached and spent. */
export function evaluationOf(
  name: string,
  actuals: readonly string[],
  { executed, ...head }: Partial<PaperContents> & { readonly executed?: string } = {},
): { readonly form: FormReading } {
  return readPlan(planPaper({ ...filledPaper(actuals, executed), name, ...head }), `${name}自评`);
}

/** Forms of the open workbook in which nothing was found. */
export function unjudged(forms: readonly { readonly form: FormReading }[]): readonly JudgedForm[] {
  return forms.map(({ form }) => ({ file: null, form, findings: [], notJudged: [] }));
}
