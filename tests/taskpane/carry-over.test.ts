import { carryToNextYear } from "../../src/taskpane/import/carry-to-next-year";
import { withPane } from "./helpers/pane-in-excel";

const sheetsOf = (pane: Parameters<Parameters<typeof withPane>[0]>[0]) =>
  pane.store
    .getState()
    .sheets?.flatMap(({ sheet, forms }) => forms.map(({ form }) => [sheet.name, form.project.year]));

test.each(["active", "workbook"] as const)(
  "%s: each form gets next year's once, under its project's name and the year, and filling in begins there",
  async (extent) => {
    await withPane(async (pane) => {
      await carryToNextYear(pane, extent);
      expect(sheetsOf(pane)).toEqual([
        ["区特保队伍经费", 2023],
        ["区特保队伍经费 2024", 2024],
      ]);
      expect([pane.store.getState().view, pane.store.getState().wantedField]).toEqual([
        "form",
        "first-empty",
      ]);
    });
  },
);

test("once it is there it is not made again, and the user is told why", async () => {
  await withPane(async (pane, excel) => {
    await carryToNextYear(pane, "workbook");
    const first = pane.store.getState().sheets?.find(({ forms }) => forms.length > 0);
    pane.store.setState({ activeSheet: first?.sheet.id ?? null, selection: null });
    await carryToNextYear(pane, "active");
    expect(pane.store.getState().message?.text).toMatch(/^没有可以编 2024 年的申报表/);
    expect(excel.workbook.sheetNames().filter((name) => name.endsWith("2024"))).toHaveLength(1);
  });
});
