import { onSheet, withExcel } from "./with-excel";

describe("a sheet's filter", () => {
  const shown = async (criteria: Excel.FilterCriteria): Promise<string> => {
    let rows = "";
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:B6").values = [
          ["n", "t"],
          [1, "ab"],
          [2, "b"],
          [3, "ac"],
          [4, "B"],
          [5, "c"],
        ];
        sheet.autoFilter.apply(
          sheet.getRange("A1:B6"),
          "criterion1" in criteria &&
            typeof criteria.criterion1 === "string" &&
            /[<>\d]/.test(criteria.criterion1)
            ? 0
            : 1,
          criteria,
        );
        const view = sheet.getRange("A2:A6").getVisibleView().load("values");
        await context.sync();
        rows = view.values.flat().join(" ");
        sheet.autoFilter.remove();
        const all = sheet.getRange("A2:A6").getVisibleView().load("rowCount");
        await context.sync();
        expect(all.rowCount).toBe(5);
      });
    });
    return rows;
  };

  test.each<[string, Excel.FilterCriteria, string]>([
    ["values", { filterOn: "Values", values: ["b", "c"] }, "2 4 5"],
    ["a pattern", { filterOn: "Custom", criterion1: "=a*" }, "1 3"],
    ["two conditions", { filterOn: "Custom", criterion1: ">1", criterion2: "<=3", operator: "And" }, "2 3"],
    ["the largest", { filterOn: "TopItems", criterion1: "2" }, "4 5"],
    ["the smallest part", { filterOn: "BottomPercent", criterion1: "40" }, "1 2"],
  ])("keeps rows by %s, and shows all again when it is removed", async (_what, criteria, rows) => {
    expect(await shown(criteria)).toBe(rows);
  });
});

/** Rests on `Excel.Table.autoFilter`, and "Filter data in a table": the same filter as that of the table's columns. */
test("a table's filter is that of its columns, and goes with its buttons", () =>
  withExcel((excel) =>
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("B2:C5").values = [
        ["Name", "Sum"],
        ["a", 10],
        ["b", 40],
        ["c", 20],
      ];
      const table = sheet.tables.add("B2:C5", true);
      table.columns.getItem("Sum").filter.applyCustomFilter(">10");
      const { autoFilter } = table;
      autoFilter.load("enabled,isDataFiltered,criteria");
      const range = autoFilter.getRange().load("address");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        true,
        "Sheet1!B2:C5",
      ]);
      expect(autoFilter.criteria).toEqual([null, { filterOn: "Custom", criterion1: ">10", operator: "And" }]);
      const shown = async (): Promise<unknown[]> => {
        const view = table.getDataBodyRange().getVisibleView().load("values");
        await context.sync();
        return view.values.map(([name]): unknown => name);
      };
      autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["a", "c"] });
      expect(await shown()).toEqual(["c"]);
      autoFilter.clearColumnCriteria(1);
      expect(await shown()).toEqual(["a", "c"]);
      autoFilter.clearCriteria();
      expect(await shown()).toEqual(["a", "b", "c"]);
      autoFilter.apply(table.getRange(), 1, { filterOn: "TopItems", criterion1: "1" });
      autoFilter.remove();
      table.load("showFilterButton");
      autoFilter.load("enabled");
      const none = autoFilter.getRangeOrNullObject();
      expect(await shown()).toEqual(["a", "b", "c"]);
      expect([table.showFilterButton, autoFilter.enabled, none.isNullObject]).toEqual([false, false, true]);
    }),
  ));
