import { aboutExcel } from "../excel/self-check/about-excel";
import { runChecks, type CheckOutcome } from "../excel/self-check/run-checks";

export type { CheckOutcome };

/**
 * Tries on a scratch sheet what the add-in stands on (自检).
 * @returns a small text to be sent back, line by line; it holds nothing of the workbook
 * @throws ExcelProblem where it lets no sheet be added or taken away
 */
export async function selfCheck(): Promise<string> {
  const outcomes = await runChecks();
  return [...aboutExcel(), ...outcomes.map(({ name, found, took }) => `${name}: ${found} (${took} ms)`)].join(
    "\n",
  );
}
