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

function planned(
  sheet: Grid,
  fixes: readonly { readonly form: FormReading; readonly fix: Fix }[],
): PlannedFixes {
  const steps = planFixes(sheet, fixes, defaultSettings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const plan = (fixes: readonly Fix[]): PlannedFixes =>
  planned(
    grid,
    fixes.map((fix) => ({ form, fix })),
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

/** A list of projects, one to a row; of those named in `wrong` the total is 10 too much. */
function listOf(count: number, wrong: readonly number[]): Grid {
  const rows = Array.from({ length: count }, (_, at) => {
    const total = wrong.includes(at) ? 35 : 25;
    return `第${at + 1}段河道保洁\t水务局\t河道所\t${total}\t20\t5\t产出指标\t数量指标\t保洁长度\t≥${at + 10}公里`;
  });
  return readText(`项目支出绩效目标申报表（2024年度）\t单位：万元
项目名称\t主管部门\t实施单位\t项目资金总额\t其中：财政资金\t其他资金\t一级指标\t二级指标\t三级指标\t指标值
${rows.join("\n")}
`);
}

/** Each form's fix of the total, and after `also` those that cannot be made. */
function totalsOf(sheet: Grid, also: Fix = []): { form: FormReading; fix: Fix }[] {
  return recognise(sheet).forms.flatMap((own) => {
    const found = checkForm(own).findings.find(({ rule }) => rule === "funding-total-mismatch");
    const fixes = [...(found?.fix ? [found.fix] : []), ...(also.length > 0 ? [also] : [])];
    return fixes.map((fix) => ({ form: own, fix }));
  });
}

const totalsAfter = (sheet: Grid, { edit }: PlannedFixes): (string | null)[] =>
  recognise(applyToGrid(sheet, edit.steps)).forms.map(({ project }) => project.funding.total);

test("the fixes of a whole list are one write", () => {
  const sheet = listOf(9, [0, 4, 8]);
  const made = planned(sheet, totalsOf(sheet));
  expect(made.refused.size).toBe(0);
  expect(made.edit.steps.map((step) => (step.kind === "write" ? step.cells.length : step.kind))).toEqual([3]);
  expect(totalsAfter(sheet, made)).toEqual(Array(9).fill("25"));
});

test("fixes that cannot be made among many are refused by their numbers, and all others are made", () => {
  const sheet = listOf(6, [1, 3]);
  const asked = totalsOf(sheet, set("goals.overall", "目标"));
  const made = planned(sheet, asked);
  expect([...made.refused.keys()]).toEqual(
    asked.flatMap(({ fix }, at) => (fix[0]?.kind === "set" && fix[0].field === "goals.overall" ? [at] : [])),
  );
  expect(totalsAfter(sheet, made)).toEqual(Array(6).fill("25"));
});

test("a fix waits for none that was refused", () => {
  const made = plan([[...set("name", "甲"), ...set("goals.overall", "目标")], set("name", "乙")]);
  expect([...made.refused.keys()]).toEqual([0]);
  expect(after(made).project.name).toBe("乙");
});

test("a field that rows share is written once for all of them", () => {
  const text = (unit: string): string => `项目支出绩效目标申报表（2024年度）\t单位：万元
主管部门\t${unit}
项目名称\t项目资金总额\t其中：财政资金\t其他资金\t一级指标\t二级指标\t三级指标\t指标值
河道保洁\t25\t20\t5\t产出指标\t数量指标\t保洁长度\t≥30公里
河道绿化\t25\t20\t5\t产出指标\t数量指标\t绿化面积\t≥30亩
`;
  const sheet = readText(text("水务"));
  const made = planned(
    sheet,
    recognise(sheet).forms.map((own) => ({ form: own, fix: set("department", "水务局") })),
  );
  expect(made.refused.size).toBe(0);
  expect(applyToGrid(sheet, made.edit.steps).cells).toEqual(readText(text("水务局")).cells);
});

test("fixes made together leave the sheet as those made one after the other", () => {
  const sheet = listOf(5, [0, 1, 2, 3, 4]);
  const asked = totalsOf(sheet);
  const together = applyToGrid(sheet, planned(sheet, asked).edit.steps);
  const oneByOne = asked.reduce((now, { fix }, at) => {
    const own = recognise(now).forms[at];
    return own ? applyToGrid(now, planned(now, [{ form: own, fix }]).edit.steps) : now;
  }, sheet);
  expect(together.cells).toEqual(oneByOne.cells);
});
