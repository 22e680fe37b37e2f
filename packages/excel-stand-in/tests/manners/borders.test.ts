import { withExcel } from "../with-excel";

const sides = ["EdgeTop", "EdgeRight", "EdgeBottom", "EdgeLeft"] as const;

/** The lines of a cell's four sides, as Excel tells them. */
async function linesOf(context: Excel.RequestContext, address: string): Promise<string[]> {
  const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange(address).format;
  const lines = sides.map((side) => borders.getItem(side).load("style, weight"));
  await context.sync();
  return lines.map(({ style, weight }) => (style === "None" ? "None" : `${style} ${weight}`));
}

test("a line that is taken away goes on both sides of it, and the other three stay", async () => {
  await withExcel(async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const address of ["B2", "B3"])
        for (const side of sides) sheet.getRange(address).format.borders.getItem(side).style = "Continuous";
      sheet.getRange("B3").format.borders.getItem("EdgeTop").style = "None";
      const thin = "Continuous Thin";
      expect(await linesOf(context, "B3")).toEqual(["None", thin, thin, thin]);
      expect(await linesOf(context, "B2")).toEqual([thin, thin, "None", thin]);
    });
  });
});

test("two cells tell the same of the line between them, whichever of them it was set for", async () => {
  await withExcel(async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const address of ["B2", "C2"])
        for (const side of sides) sheet.getRange(address).format.borders.getItem(side).style = "Continuous";
      sheet.getRange("C2").format.borders.getItem("EdgeLeft").weight = "Thick";
      expect((await linesOf(context, "B2"))[1]).toBe("Continuous Thick");
      expect((await linesOf(context, "C2"))[3]).toBe("Continuous Thick");
    });
  });
});
