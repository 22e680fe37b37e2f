import { applyFix } from "../../../src/core/edit/apply-fix";
import { checkForm, type CheckedFinding } from "../../../src/core/checks/check";
import { recognise } from "../../../src/core/recognise/recognise";
import type { FormReading } from "../../../src/core/recognise/reading";
import { indicatorsOnce } from "../../../src/core/recognise/shared-rows";
import { readText } from "../../../src/files/text/read-text";

const head = "项目支出绩效目标申报表\n（2024年度）\t单位：万元\n项目名称\t河道保洁\n";
const header = "一级指标\t二级指标\t三级指标\t指标值\n";

function formOf(text: string): FormReading {
  const [form] = recognise(readText(head + text)).forms;
  if (!form) throw new Error("There is no form");
  return form;
}

/** A form with a block for the long term above that of the year. */
const blocks = (longTerm: string, annual: string): FormReading =>
  formOf(`中长期绩效指标\n${header}${longTerm}\n年度绩效指标\n${header}${annual}\n`);

/** A form with a column for the long term beside that of the year. */
const columns = (...rows: readonly string[]): FormReading =>
  formOf(`一级指标\t二级指标\t三级指标\t中期指标值\t年度指标值\n${rows.join("\n")}\n`);

const on = (form: FormReading, rule: string): readonly string[] =>
  checkForm(form)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ field }) => field);

const good = "产出指标\t数量指标\t保洁长度\t≥30公里";

test("what is wrong with a long-term indicator is found where it stands, and not on the annual one", () => {
  const form = blocks("产出指标\t数量指标\t保洁长度\t", good);
  expect(form.project.indicators.overall).toHaveLength(1);
  expect(on(form, "target-missing")).toEqual(["indicators.overall.0.target"]);
  expect(on(blocks(good, good), "target-missing")).toEqual([]);
});

test("a fix of a long-term indicator changes it, and no other", () => {
  const form = blocks("产出指标\t数量指标\t保洁长度\t>=30公里", good);
  const [finding] = checkForm(form).findings.filter(({ rule }) => rule === "target-format");
  const fixed = applyFix(form, finding?.fix ?? []).project.indicators;
  expect(fixed.overall.map(({ target }) => target)).toEqual(["≥30公里"]);
  expect(fixed.annual).toEqual(form.project.indicators.annual);
});

test("what only the year's indicators promise is not asked of the long-term ones", () => {
  const lonely = (finding: CheckedFinding): boolean => finding.field.startsWith("indicators.overall");
  const form = blocks("产出指标\t质量指标\t水质达标率\t≥90%", `${good}\n效益指标\t社会效益指标\t投诉\t≤5次`);
  expect(checkForm(form).findings.filter(lonely)).toEqual([]);
});

test("of a row that both lists share a wrong level is said once, and a long-term target only where there is one", () => {
  const form = columns(
    "产出指标\t数量之指标\t保洁长度\t≥90公里\t≥30公里",
    "产出指标\t质量指标\t水质达标率\t\t≥90%",
  );
  expect(form.project.indicators.overall.length).toBeGreaterThan(0);
  expect(on(form, "level-unknown")).toEqual(["indicators.annual.0.level2"]);
  expect(on(form, "target-missing")).toEqual([]);
});

test("a row that both lists share is one indicator, and two blocks are two", () => {
  expect(indicatorsOnce(columns("产出指标\t数量指标\t保洁长度\t≥90公里\t≥30公里"))).toHaveLength(1);
  expect(indicatorsOnce(blocks(good, good))).toHaveLength(2);
});
