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

test("三年合计 beside the years is the whole project's money, each year's its own", () => {
  const { forms } = recognise(
    readText(
      "项目支出绩效目标申报表\n（2023年度）\n项目名称\t古村落修缮\n资金来源\t三年合计\t2023年\t2024年\t2025年\n" +
        "资金总额\t1500\t480\t520\t500\n财政拨款\t1380\t450\t480\t450\n其他资金\t120\t30\t40\t50\n" +
        "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t修缮民居\t6处\n",
    ),
  );
  expect(forms[0]?.project.funding).toMatchObject({
    total: "1500",
    fiscal: "1380",
    other: "120",
    annualTotal: "480",
    annualFiscal: "450",
    annualOther: "30",
  });
});

test("all the money may stand in one cell behind its heading", () => {
  const { forms } = recognise(
    readText(
      "项目支出绩效目标申报表\n项目名称：惠民演出\n项目资金：资金总额86万元，其中财政拨款80万元，其他资金6万元\n" +
        "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t演出场次\t96场\n",
    ),
  );
  expect(forms[0]?.project.funding).toMatchObject({
    currency: "万元",
    total: "86",
    fiscal: "80",
    other: "6",
  });
});

test("预算安排总额 is granted for the year, and what is below it is the year's too", () => {
  const { forms } = recognise(
    readText(
      "项目支出绩效目标申报表\n项目名称\t设施农业\n资金来源\t预算安排总额\t2318.7\n\t1.财政拨款\t2278.7\n\t2.其他资金\t40\n" +
        "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t新建温室\t260座\n",
    ),
  );
  expect(forms[0]?.project.funding).toMatchObject({
    total: null,
    annualTotal: "2318.7",
    annualFiscal: "2278.7",
    annualOther: "40",
  });
});
