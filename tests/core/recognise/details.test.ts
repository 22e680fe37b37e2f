import { planField } from "../../../src/core/edit/plan-field";
import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import { emptyProject } from "../../../src/core/form/project";
import { differencesOf } from "../../../src/core/import/differences";
import { formOn, planIntoForm } from "../../../src/core/import/plan-into-form";
import { layoutNames } from "../../../src/core/layout/layout";
import { layouts } from "../../../src/core/layout/layouts";
import { layoutOfSheet } from "../../../src/core/layout/learn/layout-of-sheet";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { recognise } from "../../../src/core/recognise/recognise";
import { readText } from "../../../src/files/text/read-text";
import { planToGrid } from "../../helpers/plan-to-grid";

const title = "项目支出绩效目标申报表\n项目名称\t甲\n";
const table =
  "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t养护里程\t20公里\n产出指标\t质量指标\t合格率\t100%\n";
const asked = `${title}项目负责人\t陈工\t联系电话\t021-55550123\n${table}`;

function only(text: string) {
  const grid = readText(text);
  const [form, ...others] = recognise(grid).forms;
  if (!form || others.length > 0) throw new Error("There is not one form");
  return { grid, form };
}

test("项目负责人 and 联系电话 are read where a form asks for them", () => {
  const { form } = only(asked);
  expect(form.project).toMatchObject({ leader: "陈工", phone: "021-55550123" });
  expect(form.leftovers).toEqual([]);
});

test("a form that does not ask for them has neither, nor a place for them", () => {
  const { form } = only(title + table);
  expect(form.project).toMatchObject({ leader: null, phone: null });
  expect(form.places).not.toHaveProperty("phone");
});

test.each(["填表人", "联系人", "单位负责人"])(
  "the telephone beside %s is not the project's, and is left over",
  (person) => {
    const { form } = only(`${title}${person}\t王工\t联系电话\t021-55550123\n${table}`);
    expect(form.project).toMatchObject({ leader: null, phone: null });
    expect(form.leftovers.map(({ text, label }) => [label, text])).toEqual([
      [person, "王工"],
      ["联系电话", "021-55550123"],
    ]);
  },
);

test("of two telephones the first is the project's, and the other is left over", () => {
  const { form } = only(`${asked}联系电话\t021-55550999\n`);
  expect(form.project.phone).toBe("021-55550123");
  expect(form.leftovers.map(({ text }) => text)).toEqual(["021-55550999"]);
});

test("both in one cell are neither's: nobody says where the name ends", () => {
  const { form } = only(`${title}项目负责人及电话\t陈工 021-55550123\n${table}`);
  expect(form.project).toMatchObject({ leader: null, phone: null });
  expect(form.leftovers.map(({ text }) => text)).toEqual(["陈工 021-55550123"]);
});

test("they are edited in their cells", () => {
  const { grid, form } = only(asked);
  const { steps } = planField(grid, form, "phone", "021-55550777");
  expect(recognise(applyToGrid(grid, steps)).forms[0]?.project).toEqual({
    ...form.project,
    phone: "021-55550777",
  });
});

test("an import carries them into a form that has them, and says so where one has not", () => {
  const { grid, form } = only(asked);
  const other = { ...form.project, leader: "周工" };
  const into = planIntoForm(formOn(grid, form), differencesOf(form.project, other));
  expect(into.after.form.project.leader).toBe("周工");
  const without = only(title + table);
  const refused = planIntoForm(
    formOn(without.grid, without.form),
    differencesOf(without.form.project, other),
  );
  expect(refused.refused).toMatchObject([
    { difference: { field: "leader" }, reason: "cannot-place" },
    { difference: { field: "phone" }, reason: "cannot-place" },
  ]);
});

test.each(layoutNames)("the layout %s has no place for them, and says what it leaves out", (name) => {
  const plan = planSheet({ ...emptyProject, leader: "陈工", phone: "021-55550123" }, layouts[name]);
  expect(plan.notPlaced).toEqual(["leader", "phone"]);
});

test("a layout made of a form that has them has a place for them", () => {
  const layout = layoutOfSheet("外省", only(asked).grid);
  const project = { ...only(asked).form.project, leader: "吴工", phone: "13800000000" };
  const [again] = recognise(planToGrid(planSheet(project, layout))).forms;
  expect(again?.project).toMatchObject({ leader: "吴工", phone: "13800000000" });
});
