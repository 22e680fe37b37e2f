import { checkForm } from "../../../src/core/checks/check";
import type { Fix } from "../../../src/core/checks/rule";
import { defaultSettings } from "../../../src/core/checks/settings";
import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import { planFixes, type PlannedFixes } from "../../../src/core/edit/plan-fixes";
import type { FieldPath } from "../../../src/core/form/project";
import type { Grid } from "../../../src/core/grid/grid";
import { recognise } from "../../../src/core/recognise/recognise";
import type { FormReading } from "../../../src/core/recognise/reading";
import { readText } from "../../../src/files/text/read-text";

const grid = readText(`项目支出绩效目标申报表
（2024年度）\t单位：万元
项目名称\t河道保洁
项目资金总额\t30
其中：财政资金\t20
其他资金\t5
一级指标\t二级指标\t三级指标\t指标值
产出指标\t数量指标\t保洁长度\t≥30公里
产出指标\t数量指标\t保洁长度\t≥30公里
效益指标\t社会效益指标\t群众投诉\t≤5次
`);

function formOn(sheet: Grid): FormReading {
  const [form] = recognise(sheet).forms;
  if (!form) throw new Error("There is no form");
  return form;
}

const form = formOn(grid);
const set = (field: FieldPath, text: string): Fix => [{ kind: "set", field, text }];
const without = (index: number): Fix => [{ kind: "remove-indicator", list: "annual", index }];
const plan = (fixes: readonly Fix[]): PlannedFixes =>
  planFixes(
    grid,
    fixes.map((fix) => ({ form, fix })),
    defaultSettings,
  );
const after = ({ edit }: PlannedFixes): FormReading => formOn(applyToGrid(grid, edit.steps));

/** The fix that the rule offers on the form. */
function fixOf(rule: string): Fix {
  const found = checkForm(form).findings.find((finding) => finding.rule === rule);
  if (!found?.fix) throw new Error(`${rule} offers no fix`);
  return found.fix;
}

test("fixes of several fields are one edit, and nothing else changes", () => {
  const planned = plan([fixOf("funding-total-mismatch"), set("name", "河道保洁项目")]);
  expect(planned.refused.size).toBe(0);
  expect(after(planned).project).toEqual({
    ...form.project,
    name: "河道保洁项目",
    funding: { ...form.project.funding, total: "25" },
  });
});

test("of two fixes of one field the first is made, and the other waits", () => {
  const planned = plan([set("name", "甲"), set("name", "乙")]);
  expect(after(planned).project.name).toBe("甲");
  expect(planned.refused.size).toBe(0);
});

test("an indicator is taken out with its row, and no other fix beside it, since numbers move", () => {
  const planned = plan([without(1), set("indicators.annual.2.target", "≤3次")]);
  expect(after(planned).project.indicators.annual).toEqual(form.project.indicators.annual.toSpliced(1, 1));
});

test("a fix that cannot be made is refused by its number, and the others are made", () => {
  const planned = plan([set("goals.overall", "目标"), set("name", "甲")]);
  expect([...planned.refused.keys()]).toEqual([0]);
  expect(planned.refused.get(0)?.field).toBe("goals.overall");
  expect(after(planned).project.name).toBe("甲");
});

test("nothing is fixed that nobody asked for: what the rules say after a fix waits until the user sees it", () => {
  const planned = plan([set("funding.fiscal", "24")]);
  expect(checkForm(after(planned)).findings.map(({ rule }) => rule)).toContain("funding-total-mismatch");
  expect(after(planned).project.funding.total).toBe("30");
});
