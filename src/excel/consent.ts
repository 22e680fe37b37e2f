import { ExcelProblem } from "./excel-problem";

/** Asks the user whether to go on; the problem's sentence says what will not come back as it was. */
export type Ask = (problem: ExcelProblem) => Promise<boolean>;

let asked: Ask = () => Promise.resolve(true);

/** From now on these are asked before something is done that undo cannot bring back; before, nobody is. */
export function onAsking(ask: Ask): void {
  asked = ask;
}

/**
 * Does something, and once more from the beginning if the user agrees to what will not come back.
 * @param work throws ExcelProblem `takes-comments` before its first change, unless it is agreed to
 * @throws ExcelProblem `left-alone` if the user does not agree
 */
export async function withConsent<Result>(work: (isAgreed: boolean) => Promise<Result>): Promise<Result> {
  try {
    return await work(false);
  } catch (error) {
    if (!(error instanceof ExcelProblem) || error.kind !== "takes-comments") throw error;
    if (!(await asked(error))) throw new ExcelProblem("left-alone");
    return work(true);
  }
}
