/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { OverviewView, type OverviewViewProps } from "../../../src/taskpane/overview/overview-view";
import { sheetsOf } from "../form/forms";

const sheets = sheetsOf("baoshan-2023", "real/shanghai_2026_a", "made/no-unit-keyvalue-colon");

function openOverview(props: Partial<OverviewViewProps> = {}): unknown[][] {
  const asked: unknown[][] = [];
  const ask =
    (name: string) =>
    (...values: readonly unknown[]) => {
      asked.push([name, ...values]);
    };
  render(
    <FluentProvider theme={webLightTheme}>
      <OverviewView sheets={sheets} unit="万元" language="zh-CN" open={ask("open")} {...props} />
    </FluentProvider>,
  );
  return asked;
}

const rows = () => within(screen.getByRole("list", { name: "申报表" })).getAllByRole("button");
const names = () => rows().map((row) => row.querySelector(".item-name")?.textContent);

test("every form has its project, sheet, amount in the user's unit, completeness and counts", () => {
  openOverview();
  expect(rows()).toHaveLength(5);
  const [guards, , , road, meals] = rows().map(({ textContent }) => textContent);
  for (const part of ["区特保队伍经费", "表1", "3,391.32 万元", /已填 35 \/ 36 项/, /错误 \d/])
    expect(guards).toMatch(part);
  expect(road).toContain("22,614.51 万元");
  expect(meals).toContain("2,800,000.00 (单位不明)");
});

test("the sum is exact, in the user's unit, and says which forms it leaves out", () => {
  openOverview({ unit: "元" });
  const summary = within(screen.getByRole("region", { name: "资金汇总" }));
  // 3391.32 + 14171.65 + 3313.50 万元 of 2023, and 226,145,100.00 元 of 2026
  expect(screen.getByText("年度资金合计").parentElement?.textContent).toBe(
    "年度资金合计2026 年 226,145,100.00 元2023 年 208,764,700 元",
  );
  expect(summary.getByText("1 张没有注明金额单位，没有计入。")).toBeTruthy();
});

test("on demand the projects are shown by their size", async () => {
  openOverview();
  await userEvent.click(screen.getByRole("button", { name: "按项目查看" }));
  const [first] = within(screen.getByRole("region", { name: "资金汇总" })).getAllByRole("listitem");
  expect(first?.textContent).toBe("柳河路-石桥路下穿道工程22,614.51");
});

test.each([
  ["柳河", ["柳河路-石桥路下穿道工程"]],
  ["lhl", ["柳河路-石桥路下穿道工程"]],
  ["宝山 经费", ["区特保队伍经费", "公安辅警经费"]],
  ["bsfj 监控", ["视频监控共享平台"]],
  ["表5", ["老年人助餐服务补贴"]],
])("searching “%s” finds %j", async (wanted, found) => {
  openOverview();
  await userEvent.type(screen.getByRole("searchbox"), wanted);
  expect(names()).toEqual(found);
  expect(screen.getByText(`找到 ${found.length} 张，共 5 张`)).toBeTruthy();
});

test("a search that finds nothing says so", async () => {
  openOverview();
  await userEvent.type(screen.getByRole("searchbox"), "没有的");
  expect(screen.getByText("没有符合“没有的”的申报表。")).toBeTruthy();
});

test("forms can be ordered by what was found on them", async () => {
  openOverview();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "排序" }), "by-findings");
  const errors = rows().map((row) => Number(/错误 (\d+)/.exec(row.textContent)?.[1] ?? 0));
  expect(errors).toEqual(errors.toSorted((a, b) => b - a));
  expect(names()).not.toEqual(names().toSorted());
});

test("clicking a form, or Enter on it, opens it at its project's name", async () => {
  const asked = openOverview();
  await userEvent.click(screen.getByRole("button", { name: /公安辅警经费/ }));
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(asked.map(([name, sheet]) => [name, sheet])).toEqual([
    ["open", "s1"],
    ["open", "s2"],
  ]);
  expect(asked[0]?.[2]).toEqual(sheets[1]?.forms[0]?.form.places.name?.cell);
});

test("the list is one stop of the Tab key; arrows, Home and End go through it", async () => {
  openOverview();
  await userEvent.click(screen.getByRole("combobox", { name: "排序" }));
  await userEvent.tab();
  expect(document.activeElement).toBe(rows()[0]);
  await userEvent.keyboard("{End}");
  expect(document.activeElement).toBe(rows()[4]);
  await userEvent.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(rows()[3]);
  await userEvent.keyboard("{Home}{ArrowUp}");
  expect(document.activeElement).toBe(rows()[0]);
});

test("of 500 forms only those in sight are drawn, and the last can be reached and found", async () => {
  const many = Array.from({ length: 100 }, (_, copy) =>
    sheets.map(({ sheet, forms }) => {
      const renamed = { ...sheet, id: `${sheet.id}-${copy}`, name: `${sheet.name}-${copy}` };
      return { sheet: renamed, forms: forms.map((form) => ({ ...form, sheet: renamed })) };
    }),
  ).flat();
  openOverview({ sheets: many });
  expect(rows().length).toBeLessThan(40);
  rows()[0]?.focus();
  await userEvent.keyboard("{End}");
  expect(document.activeElement?.textContent).toContain("表5-99");
  await userEvent.type(screen.getByRole("searchbox"), "表2-77");
  expect(names()).toEqual(["公安辅警经费"]);
});

test.each(["zh-CN", "en-US"] as const)("axe finds nothing serious, in %s", async (language) => {
  openOverview({ language });
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
});
