import { onSheet, withExcel, errorCode } from "../with-excel";

/** Rests on "Set and get range values, text, or formulas" and office-js issue 6687: texts are read as if typed. */
describe("texts that are written to cells", () => {
  const written = async (text: string, numberFormat = "General", locale = "en-US"): Promise<unknown[]> => {
    let found: unknown[] = [];
    await withExcel(
      (excel) =>
        onSheet(excel, async (sheet, context) => {
          const range = sheet.getRange("B2");
          range.numberFormat = [[numberFormat]];
          range.values = [[text]];
          range.load("values,numberFormat,text,formulas");
          await context.sync();
          found = [range.values[0]?.[0], range.numberFormat[0]?.[0], range.text[0]?.[0]];
        }),
      { locale },
    );
    return found;
  };

  test.each([
    ["12", [12, "General", "12"]],
    ["0001", [1, "General", "1"]],
    ["1,234.5", [1234.5, "#,##0.00", "1,234.50"]],
    ["100%", [1, "0%", "100%"]],
    ["12.5%", [0.125, "0.00%", "12.50%"]],
    ["2023-1", [44927, "mmm-yy", "Jan-23"]],
    ["2024/3/5", [45356, "m/d/yyyy", "3/5/2024"]],
    ["12:30", [0.5208333333333334, "h:mm", "12:30"]],
    ["1 1/2", [1.5, "# ?/?", "1 1/2"]],
    ["true", [true, "General", "TRUE"]],
    ["#N/A", ["#N/A", "General", "#N/A"]],
    ["=1+1", [2, "General", "2"]],
    ["+5", [5, "General", "5"]],
    ["(5)", [-5, "General", "-5"]],
  ])("%s becomes what it looks like", async (text, expected) => {
    expect(await written(text)).toEqual(expected);
  });

  test.each(["abc", "≥95%", "1.5.2", "- 1 item", "预算 100 万元", "@home", "="])(
    "%s stays a text",
    async (text) => {
      expect(await written(text)).toEqual([text, "General", text]);
    },
  );

  test.each(["0001", "=1+1", "100%", "2023-1", "1-2", "3/4", "-5%", "+5", "TRUE"])(
    "%s stays a text in a cell with the format @",
    async (text) => {
      expect(await written(text, "@")).toEqual([text, "@", text]);
    },
  );

  test("an apostrophe in front makes a text and goes (office-js issue 229)", async () => {
    expect(await written("'=1+1")).toEqual(["=1+1", "General", "=1+1"]);
  });

  /** Rests on "Convert numbers stored as text to numbers" (support.microsoft.com): a new format alone converts nothing. */
  test.each(["00123", "TRUE", "100%", "12"])(
    "%s stays a text when its cell is no text cell any more",
    (text) =>
      withExcel((excel) =>
        onSheet(excel, async (sheet, context) => {
          const range = sheet.getRange("B2");
          range.numberFormat = [["@"]];
          range.values = [[text]];
          range.numberFormat = [["General"]];
          range.load("values,numberFormat");
          await context.sync();
          expect([range.values[0]?.[0], range.numberFormat[0]?.[0]]).toEqual([text, "General"]);
        }),
      ),
  );

  test("a number stays one when its cell becomes a text cell", () =>
    withExcel((excel) =>
      onSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("B2");
        range.values = [[12.5]];
        range.numberFormat = [["@"]];
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([[12.5]]);
      }),
    ));

  test("a number format that is there already is kept", async () => {
    expect(await written("2024/3/5", "yyyy-mm-dd")).toEqual([45356, "yyyy-mm-dd", "2024-03-05"]);
  });

  test("Chinese dates become dates", async () => {
    expect(await written("2024年1月5日", "General", "zh-CN")).toEqual([
      45296,
      'yyyy"年"m"月"d"日"',
      "2024年1月5日",
    ]);
  });

  test("null leaves a cell alone and an empty text clears it (blank and null values)", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:C1").values = [["a", "b", "c"]];
        sheet.getRange("A1:C1").values = [[null, "", "d"]];
        await context.sync();
      });
      expect(excel.workbook.values("A1:C1")).toEqual([["a", null, "d"]]);
    });
  });

  test("one value goes to every cell of the range", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        (sheet.getRange("A1:B2") as { values: unknown }).values = "x";
        await context.sync();
      });
      expect(excel.workbook.values("A1:B2")).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    });
  });

  test.each([[[["a"], ["b"]]], [[["a", "b", "c"]]], [[["a", "b"], ["c"]]]])(
    "an array of the wrong size is refused: %j",
    async (values) => {
      await withExcel(async (excel) => {
        const code = await errorCode(
          onSheet(excel, async (sheet, context) => {
            sheet.getRange("A1:B2").values = values;
            await context.sync();
          }),
        );
        expect(code).toBe("InvalidArgument");
      });
    },
  );

  test("a text longer than 32,767 characters is refused, one of that length is kept", async () => {
    await withExcel(async (excel) => {
      const write = (length: number): Promise<unknown> =>
        onSheet(excel, async (sheet, context) => {
          sheet.getRange("A1").values = [["字".repeat(length)]];
          await context.sync();
        });
      expect(await errorCode(write(32_767))).toBe("no error");
      expect(await errorCode(write(32_768))).toBe("InvalidArgument");
    });
  });

  test("a formula that does not close is refused", async () => {
    await withExcel(async (excel) => {
      const code = await errorCode(
        onSheet(excel, async (sheet, context) => {
          sheet.getRange("A1").formulas = [["=SUM(B1"]];
          await context.sync();
        }),
      );
      expect(code).toBe("InvalidArgument");
    });
  });
});
