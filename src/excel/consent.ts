import type { ExcelProblem } from "./excel-problem";

/** Asks the user whether to go on; the problem's sentence says what will not come back as it was. */
export type Ask = (problem: ExcelProblem) => Promise<boolean>;

let asked: Ask = () => Promise.resolve(true);

/** From now on these are asked before something is done that undo cannot bring back; before, nobody is. */
export function onAsking(ask: Ask): void {
  asked = ask;
}

/** Whether the user wants to go on. */
export function mayGoOn(problem: ExcelProblem): Promise<boolean> {
  return asked(problem);
}
