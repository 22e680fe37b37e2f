import { ExcelProblem } from "../../src/excel/excel-problem";

/** The problem that the work ends in. @throws Error if it ends in none */
export async function problemOf(work: Promise<unknown>): Promise<ExcelProblem> {
  const problem: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (problem instanceof ExcelProblem) return problem;
  throw new Error(`No problem, but ${String(problem)}`);
}
