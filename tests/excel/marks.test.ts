import { isMark } from "../../src/excel/mark-rules";
import { clearMarks, mark } from "../../src/excel/marks";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { inExcel } from "./in-excel";
import { problemOf } from "./problem-of";

/** The user's own rules: two on the same cells. */
async function withOwnRules({ Excel: library }: OpenedExcel): Promise<string> {
  return library.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
    for (const formula of ["=A1>1", "=A1>2"]) {
      const rule = sheet.getRange("A1:B2").conditionalFormats.add("Custom");
      rule.custom.rule.formula = formula;
    }
    await context.sync();
    return sheet.id;
  });
}

/** The formulas of the sheet's rules, as they are kept; ours are shown as `mark`. */
function rulesOn({ workbook: { book } }: OpenedExcel): unknown[] {
  return [...book.sheets.values()].flatMap(({ conditionalFormats }) =>
    conditionalFormats.map(({ fields }) => (isMark(String(fields["formula"])) ? "mark" : fields["formula"])),
  );
}

const marked = (id: string) => ({
  id,
  name: "Sheet1",
  marks: [{ row: 0, column: 0, severity: "error" as const }],
});

/** office-js issues 5222, 6827 and 6835: Excel lists such rules, and does not find them when it is asked for them. */
describe("where Excel does not find the user's own conditional formats", () => {
  test("cells are marked and marks taken away all the same, and the user's rules stay", async () => {
    await inExcel(async (excel) => {
      const id = await withOwnRules(excel);
      excel.host.loseConditionalFormats();
      expect(await mark([marked(id)])).toEqual([]);
      expect(rulesOn(excel).sort()).toEqual(["=A1>1", "=A1>2", "mark"]);
      expect(await mark([marked(id)])).toEqual([]);
      expect(rulesOn(excel)).toHaveLength(3);
      expect(await clearMarks()).toEqual([]);
      expect(rulesOn(excel)).toEqual(expect.arrayContaining(["=A1>1", "=A1>2"]));
      expect(rulesOn(excel)).toHaveLength(2);
    });
  });

  test("marks that it does not find either are left, and told by their sheet", async () => {
    await inExcel(async (excel) => {
      const id = await withOwnRules(excel);
      await mark([marked(id)]);
      // Asked as one step, as several, and sheet by sheet.
      excel.host.breakOff({ code: "GeneralException", member: "ConditionalFormat.delete", times: 3 });
      expect(await clearMarks()).toEqual([{ id, name: "Sheet1" }]);
      expect(rulesOn(excel)).toContain("mark");
    });
  });
});

test("a sheet that is gone is told as such", async () => {
  await inExcel(async () => {
    expect(await problemOf(mark([marked("nowhere")]))).toMatchObject({ kind: "sheet-missing" });
  });
});
