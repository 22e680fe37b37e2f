import { onSheet, settled, withExcel } from "../with-excel";

/** Keeps what a handler is told. */
const into =
  <Event>(heard: Event[]) =>
  (event: Event): Promise<void> => {
    heard.push(event);
    return Promise.resolve();
  };

/** Rests on "Work with comments using the Excel JavaScript API". */
describe("comments", () => {
  test("they and their replies have the date of their making", async () => {
    await withExcel(async (excel) => {
      const earliest = Date.now();
      await onSheet(excel, async (sheet, context) => {
        const comment = sheet.comments.add("A1", "text").load("creationDate");
        const reply = comment.replies.add("answer").load("creationDate");
        await context.sync();
        expect(comment.creationDate.getTime()).toBeGreaterThanOrEqual(earliest);
        expect(reply.creationDate.getTime()).toBeGreaterThanOrEqual(earliest);
      });
    });
  });

  test("an edited, resolved or reopened one is told of", async () => {
    await withExcel(async (excel) => {
      const heard: Excel.CommentChangedEventArgs[] = [];
      await onSheet(excel, async (sheet, context) => {
        const comment = sheet.comments.add("A1", "text");
        sheet.comments.onChanged.add(into(heard));
        await context.sync();
        comment.content = "other";
        comment.resolved = true;
        comment.resolved = false;
        await context.sync();
      });
      await settled();
      expect(heard.map(({ changeType }) => changeType)).toEqual([
        "CommentEdited",
        "CommentResolved",
        "CommentReopened",
      ]);
    });
  });
});

/** `Excel.DocumentProperties.creationDate` is a `Date`. */
test("a workbook's date of making is a date", async () => {
  await withExcel(async (excel) => {
    await onSheet(excel, async (_, context) => {
      const properties = context.workbook.properties.load("creationDate");
      await context.sync();
      expect(new Date(properties.creationDate).getTime()).not.toBeNaN();
    });
  });
});

/** Rests on `Excel.TableSelectionChangedEventArgs`. */
test("a table's handler is told of a selection in it, and of leaving it, but not of one elsewhere", async () => {
  await withExcel(async (excel) => {
    const heard: Excel.TableSelectionChangedEventArgs[] = [];
    await onSheet(excel, async (sheet, context) => {
      sheet.tables.add("B2:C4", true).onSelectionChanged.add(into(heard));
      await context.sync();
    });
    for (const address of ["F9", "A3:B3", "F9", "G9"]) {
      excel.user.select(address);
    }
    await settled();
    expect(heard).toMatchObject([{ isInsideTable: true, address: "B3" }, { isInsideTable: false }]);
  });
});

/** Rests on `Excel.WorksheetFormulaChangedEventArgs`. */
test("formulas entered, replaced and taken away are told of, values and the same formula again are not", async () => {
  await withExcel(async (excel) => {
    const heard: Excel.WorksheetFormulaChangedEventArgs[] = [];
    await onSheet(excel, async (sheet, context) => {
      sheet.onFormulaChanged.add(into(heard));
      await context.sync();
    });
    for (const text of ["5", "=1+1", "=1+1", "=1+2", "7"]) await excel.user.type("B2", text);
    await settled();
    expect(heard.flatMap(({ formulaDetails }) => formulaDetails)).toEqual([
      { cellAddress: "B2", previousFormula: "" },
      { cellAddress: "B2", previousFormula: "=1+1" },
      { cellAddress: "B2", previousFormula: "=1+2" },
    ]);
  });
});
