import type { CheckedFormOnSheet, CheckedSheet } from "../../../src/actions/checked-sheet";
import { checkForms } from "../../../src/core/checks/check";
import { readText } from "../../../src/files/text/read-text";
import type { Grid } from "../../../src/core/grid/grid";
import { recognise } from "../../../src/core/recognise/recognise";
import { readFormFile } from "../../helpers/form-files";

/** Reads and checks the forms of grids, each form as if it stood on a sheet of its own. */
function onSheets(grids: readonly Grid[]): readonly CheckedSheet[] {
  const found = grids.flatMap((grid) => recognise(grid).forms.map((form) => ({ grid, form })));
  const results = checkForms(found.map(({ form }) => form));
  return found.map(({ grid, form }, index) => {
    const sheet = { id: `s${index}`, name: `表${index + 1}`, grid, isProtected: false, omission: null };
    return { sheet, forms: [{ sheet, form, findings: [], notJudged: [], ...results[index] }] };
  });
}

/** The forms of files of tests/forms, each on a sheet of its own. */
export function sheetsOf(...names: readonly string[]): readonly CheckedSheet[] {
  return onSheets(names.map(readFormFile));
}

function formsOf(...names: readonly string[]): readonly CheckedFormOnSheet[] {
  return sheetsOf(...names).flatMap(({ forms }) => forms);
}

/** A form written as lines, with tabs between the cells. */
export function formOf(...lines: readonly string[]): CheckedFormOnSheet {
  const [form] = onSheets([readText(lines.join("\n"))]).flatMap(({ forms }) => forms);
  if (!form) throw new Error("These lines are no form");
  return form;
}

/** The forms that these tests are about: two of the seed forms, one with weights and signs in columns, one full of errors. */
export const [guards, police] = formsOf("baoshan-2023") as [CheckedFormOnSheet, CheckedFormOnSheet];
export const [longTerm] = formsOf("made/l5-dual-rows") as [CheckedFormOnSheet];
/** A form whose long-term table nobody has filled in yet. */
export const emptyLongTerm = formOf(
  "项目绩效目标申报表（2025年度）",
  "项目名称\t饮水管网延伸",
  "长期绩效指标\t一级指标\t二级指标\t三级指标\t指标值",
  "\t产出指标\t数量指标\t\t",
  "年度绩效指标\t一级指标\t二级指标\t三级指标\t指标值",
  "\t产出指标\t数量指标\t新建管网\t8公里",
);
export const [weighted] = formsOf("made/sign-value-unit-order") as [CheckedFormOnSheet];
export const broken = formOf(
  "项目支出绩效目标申报表",
  "（2024年度）",
  "项目名称\t培训\t项目类别\t",
  "开始日期\t待定\t完成日期\t2024年12月31日",
  "项目资金（元）\t项目资金总额\t100\t年度资金申请总额\t约30",
  "\t其中：财政资金\t90\t其中：当年财政拨款\t20",
  "\t其他资金\t5.5\t其他资金\t无",
  "年度总目标\t办班",
  "一级指标\t二级指标\t三级指标\t年度指标值",
  "产出指标\t数量指标\t培训人数\t10-20人",
);
