import { saveBook } from "../../src/xlsx/save";
import { partOf } from "../files/reopen";
import { errorCode, onSheet, withExcel } from "../with-excel";

/** What cells hold after a batch on the active sheet. */
async function after(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  address: string,
  what: "values" | "formulas" = "values",
): Promise<unknown> {
  let found: unknown;
  await withExcel((excel) =>
    onSheet(excel, async (sheet, context) => {
      await work(sheet, context);
      const range = sheet.getRange(address).load(what);
      await context.sync();
      found = range[what];
    }),
  );
  return found;
}

/** Range.formulas. */
test("a formula may end in a string", async () => {
  const formulas = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1").values = [["a"]];
    sheet.getRange("B1:C1").formulas = [['=A1&"x"', '=A1=""']];
  };
  expect(await after(formulas, "B1:C1")).toEqual([["ax", false]]);
  await withExcel(async (excel) => {
    const broken = onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").formulas = [['="a"&']];
      await context.sync();
    });
    expect(await errorCode(broken)).toBe("InvalidArgument");
  });
});

/** "Create a formula": what begins with a sign and can be calculated is one. */
test.each([
  ["+1+2", 3],
  ["-(1+2)", -3],
  ["-1.5*2", -3],
  ["-$3", -3],
  ["+86 21 123", "+86 21 123"],
  ["-甲", "-甲"],
])("%s in values is %s", async (text, value) => {
  const found = await after((sheet) => {
    sheet.getRange("A1").values = [[text]];
  }, "A1");
  expect(found).toEqual([[value]]);
});

/** ListDataValidation.source: "When setting the value, it can be passed in as an Excel Range object". */
test("a range may be the source of a list, and is loaded as its address", async () => {
  await withExcel((excel) =>
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["x"], ["y"]];
      const { dataValidation } = sheet.getRange("C1:C2");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A2") } };
      sheet.getRange("C1").values = [["y"]];
      dataValidation.load("rule, valid");
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("=Sheet1!$A$1:$A$2");
      expect(dataValidation.valid).toBe(true);
      expect(partOf(saveBook(excel.workbook.book), "xl/worksheets/sheet1.xml")).toContain("Sheet1!$A$1:$A$2");
    }),
  );
});

/** DataValidation.valid: null where some cells are valid and others are not. */
test("valid is null where some cells are valid and some are not", async () => {
  await withExcel((excel) =>
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[5], [50]];
      const rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" as const } };
      const both = sheet.getRange("A1:A2").dataValidation;
      both.rule = rule;
      const [one, other] = ["A1", "A2"].map((cell) => sheet.getRange(cell).dataValidation.load("valid"));
      both.load("valid");
      await context.sync();
      expect([both.valid, one?.valid, other?.valid]).toEqual([null, true, false]);
    }),
  );
});

/** "Work with unbounded ranges": values, text, numberFormat and formulas are null. */
test("of unbounded ranges values, texts and formulas are null", async () => {
  await withExcel((excel) =>
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      const range = sheet.getRange("A:A").load("values, text, formulas, address");
      await context.sync();
      expect([range.values, range.text, range.formulas, range.address]).toEqual([
        null,
        null,
        null,
        "Sheet1!A:A",
      ]);
    }),
  );
});

/** Range.getUsedRange: ItemNotFound on a range without contents; Worksheet.getUsedRange: the first cell of a blank sheet. */
test("empty cells have no used range, an empty sheet has its first cell", async () => {
  await withExcel(async (excel) => {
    const used = onSheet(excel, async (sheet, context) => {
      sheet.getRange("C3:D4").getUsedRange().load("address");
      await context.sync();
    });
    expect(await errorCode(used)).toBe("ItemNotFound");
    await onSheet(excel, async (sheet, context) => {
      const first = sheet.getUsedRange().load("address");
      await context.sync();
      expect(first.address).toBe("Sheet1!A1");
    });
  });
});

/** RangeSort.apply: `hasHeaders`. */
test("sorting from left to right leaves the column of headers where it is", async () => {
  const sort = (sheet: Excel.Worksheet): void => {
    const range = sheet.getRange("A1:C2");
    range.values = [
      ["head", 3, 1],
      ["more", 30, 10],
    ];
    range.sort.apply([{ key: 0, ascending: true }], false, true, "Columns");
  };
  expect(await after(sort, "A1:C2")).toEqual([
    ["head", 1, 3],
    ["more", 10, 30],
  ]);
});

/** ConditionalFormat.priority: negative numbers count from the back; stopIfTrue: null on data bars. */
test("a conditional format may be put last by -1; data bars have no stopIfTrue", async () => {
  await withExcel((excel) =>
    onSheet(excel, async (sheet, context) => {
      const rules = sheet.getRange("A1").conditionalFormats;
      const [bar, custom] = [rules.add("DataBar"), rules.add("Custom")];
      custom.custom.rule.formula = "=1";
      custom.priority = -1;
      bar.load("priority, stopIfTrue");
      custom.load("priority, stopIfTrue");
      await context.sync();
      expect([bar.priority, bar.stopIfTrue]).toEqual([0, null]);
      expect([custom.priority, custom.stopIfTrue]).toEqual([1, false]);
    }),
  );
});

/** Range.find: a single cell stands for the whole sheet. */
test("find from one cell looks through the sheet behind it, and then before it", async () => {
  await withExcel((excel) =>
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [["needle"]];
      sheet.getRange("D9").values = [["needle"]];
      const found = ["A1", "E9", "D9"].map((from) => sheet.getRange(from).find("needle", {}).load("address"));
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual(["Sheet1!D9", "Sheet1!A1", "Sheet1!A1"]);
    }),
  );
});

/** Range.getCellProperties. */
test("names that Excel does not know are passed over", async () => {
  await withExcel((excel) =>
    onSheet(excel, async (sheet, context) => {
      const asked = { address: true, nonsense: true } as Excel.CellPropertiesLoadOptions;
      const found = sheet.getRange("A1").getCellProperties(asked);
      await context.sync();
      expect(found.value).toEqual([[{ address: "Sheet1!A1" }]]);
    }),
  );
});

/** "Overview of Excel tables": headers are text, and no two are equal. */
test("the headers of a table become texts, each another one", async () => {
  const table = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1:D2").values = [
      [2020, "Name", "NAME", ""],
      [1, 2, 3, 4],
    ];
    sheet.tables.add("A1:D2", true);
  };
  expect(await after(table, "A1:D1")).toEqual([["2020", "Name", "NAME2", "Column4"]]);
});

/** ECMA-376 §18.3.1.15 and §18.18.26: colours are hexadecimal, and types of filters begin with a small letter. */
test("colours given by name and dynamic filters are saved as other programs read them", async () => {
  await withExcel(async (excel) => {
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A4").values = [["n"], [1], [2], [3]];
      const bar = sheet.getRange("B1:B3").conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "blue";
      sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Dynamic", dynamicCriteria: "BelowAverage" });
      await context.sync();
    });
    const saved = partOf(saveBook(excel.workbook.book), "xl/worksheets/sheet1.xml");
    expect(saved).toContain('rgb="FF0000FF"');
    expect(saved).not.toContain("blue");
    expect(saved).toContain('<dynamicFilter type="belowAverage"');
  });
});
