import { listColumnOf, listPresets } from "../../../../src/core/form/list-columns";
import { emptyProject, type Indicator } from "../../../../src/core/form/project";
import { describeRefused } from "../../../../src/core/rollup/list/describe-refused";
import { listRows } from "../../../../src/core/rollup/list/list-rows";
import { refusedIn } from "../../../../src/core/rollup/list/refused";
import { formsOf } from "../judge";

const good: Indicator = {
  ...{ level1: "产出指标", level2: "数量指标", name: "巡逻次数", target: "≥100次" },
  ...{ weight: null, note: null },
};
const choice = { columns: listPresets.projects, currency: "万元" } as const;

function refusedOf(change: Partial<Indicator>, own: Partial<typeof choice> = {}) {
  const project = { ...emptyProject, name: "甲", indicators: { annual: [good], overall: [] } };
  const forms = formsOf([project]).map((form) => ({
    ...form,
    project: { ...form.project, indicators: { annual: [{ ...good, ...change }], overall: [] } },
  }));
  return refusedIn(listRows(forms), { ...choice, ...own });
}
const kindsOf = (change: Partial<Indicator>) => refusedOf(change).map(({ kind }) => kind);

test.each<[string, Partial<Indicator>, readonly string[]]>([
  ["a whole indicator", {}, []],
  ["a number without unit", { target: "≥100" }, ["no-measure"]],
  ["words without unit", { target: "及时" }, []],
  ["a number without sign", { target: "100次" }, ["no-sign"]],
  ["a date", { target: "2024年12月底前" }, []],
  ["no target", { target: null }, ["no-target"]],
  ["no name", { name: null }, ["no-name"]],
  ["a blank before the target", { target: " ≥100次" }, ["blanks"]],
  ["a blank behind the name", { name: "巡逻次数 " }, ["blanks"]],
  ["a dash in the target", { target: "10-20次" }, ["characters"]],
  ["a star in the name", { name: "*巡逻次数" }, ["characters"]],
  ["a name of 333 characters, 999 bytes", { name: "巡".repeat(333) }, []],
  ["a name of 334 characters, 1002 bytes", { name: "巡".repeat(334) }, ["too-long"]],
  ["a target of 1001 bytes", { target: `${"及".repeat(333)}ab` }, ["too-long"]],
  ["a 二级 under another 一级", { level2: "社会效益指标" }, ["outside-tree"]],
  ["a 一级 that nobody knows", { level1: "管理指标" }, ["outside-tree"]],
  ["no 二级", { level2: null }, ["no-level"]],
  ["a 二级 without 指标 behind it", { level2: "数量" }, []],
])("%s", (_, change, kinds) => {
  expect(kindsOf(change)).toEqual(kinds);
});

test("what a list has no column for is not asked of it", () => {
  const columns = ["指标名称", "指标值"].flatMap((header) => listColumnOf(header) ?? []);
  expect(refusedOf({ level1: null, target: "100" }, { columns })).toEqual([]);
});

test("each is told with its cell, in plain words, in both languages", () => {
  const [found] = refusedOf({ target: "≥100" });
  if (!found) throw new Error("The unit is missing.");
  expect(found.cell).not.toBeNull();
  expect(describeRefused(found, "zh-CN")).toBe("“巡逻次数”的指标值“≥100”没有计量单位，只有定性指标可以不写");
  expect(describeRefused(found, "en-US")).toBe(
    "the target “≥100” of “巡逻次数” has no unit; only one without a number (定性) needs none",
  );
});

test("money without its unit is told once for the form", () => {
  const project = { ...emptyProject, name: "甲", indicators: { annual: [good, good], overall: [] } };
  const [form] = formsOf([project]);
  if (!form) throw new Error("A form.");
  const funding = { ...form.project.funding, currency: null, annualTotal: "5" } as never;
  const kinds = refusedIn(listRows([{ ...form, project: { ...form.project, funding } }]), choice);
  expect(kinds.map(({ kind }) => kind)).toEqual(["no-currency"]);
});
