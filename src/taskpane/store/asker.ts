import { describeExcelProblem } from "../../excel/describe-excel-problem";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { PaneStore } from "./pane-store";

/** Puts a question to the user, and gives the answer once there is one. */
export function asker({ getState, setState }: PaneStore): (problem: ExcelProblem) => Promise<boolean> {
  return (problem) =>
    new Promise((resolve) => {
      const text = describeExcelProblem(problem, getState().language);
      const answer = (goesOn: boolean) => {
        setState({ question: null });
        resolve(goesOn);
      };
      setState({ question: { text, answer } });
    });
}
