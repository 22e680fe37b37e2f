import type { SheetPlan } from "../core/layout/sheet-plan";
import { requestPlan } from "./request-plan";
import { run } from "./run";
import type { SheetRef } from "./sheet-read";

/** Carries a plan out on an empty sheet that is there already, and shows it. @throws ExcelProblem */
export async function fillSheet({ id }: SheetRef, plan: SheetPlan): Promise<void> {
  await run(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const settlePage = requestPlan(sheet, plan);
      sheet.activate();
      await context.sync();
      if (settlePage()) await context.sync();
    },
    { sheet: id },
  );
}
