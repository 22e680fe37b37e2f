import { recognise } from "../../../src/core/recognise/recognise";
import type { FormReading } from "../../../src/core/recognise/reading";
import { readText } from "../../../src/files/text/read-text";

/** A form in 万元 whose 项目资金总额 holds the text. */
function formWith(amount: string): FormReading {
  const grid = readText(
    `项目支出绩效目标申报表\n（2026年度）\t单位：万元\n项目名称\t甲\n项目资金总额\t${amount}\n` +
      "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t采购数量\t≥5台\n",
  );
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("There is no form");
  return form;
}

test.each(["核减-30", "大约50", "不超过50万元", "约-265.218", "少数民族发展任务50"])(
  "of %s no amount is made, and the text keeps its place",
  (text) => {
    const form = formWith(text);
    expect(form.project.funding.total).toBeNull();
    expect(form.places["funding.total"]?.text).toBe(text);
  },
);

test.each([
  ["一百万元", "100", "amount-cleaned"],
  ["壹佰贰拾万元整", "120", "amount-cleaned"],
  ["共 50 万元", "50", "amount-cleaned"],
  ["伍仟元整", "0.5", "amount-converted"],
])("%s is %s 万元, with a note", (text, amount, note) => {
  const form = formWith(text);
  expect(form.project.funding.total).toBe(amount);
  expect(form.repairs.map(({ kind }) => kind)).toContain(note);
});
