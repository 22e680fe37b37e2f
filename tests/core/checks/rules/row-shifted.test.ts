import type { FormReading, Repair } from "../../../../src/core/recognise/reading";
import { cleanForm2023 } from "../helpers/clean-forms";
import { findingsOf } from "../helpers/findings-of";
import { writtenBy } from "../helpers/indicators";

const rule = "row-shifted";
const repair: Repair = {
  kind: "row-shifted",
  field: "indicators.annual.9.name",
  cell: { row: 21, column: 4 },
  values: {},
};
const belongs = { row: 21, column: 3 };
const slid: FormReading = {
  ...cleanForm2023,
  repairs: [repair],
  places: {
    ...cleanForm2023.places,
    "indicators.annual.9.name": { cell: { row: 21, column: 4 }, text: "市民满意度", belongs },
  },
};

test("a row in the wrong columns is found once, with what was read", () => {
  expect(findingsOf(rule, slid)).toMatchObject([
    {
      field: "indicators.annual.9.name",
      values: { reading: "满意度指标 / 服务对象满意度指标 / 市民满意度 / ≥90%" },
    },
  ]);
});

test("the fix writes what stands in a wrong column, and leaves the other cells alone", () => {
  const [finding] = findingsOf(rule, slid);
  expect(writtenBy(finding, "indicators.annual.9.name")).toBe("市民满意度");
  expect(finding?.fix).toHaveLength(1);
});

test("another repair is no shifted row", () => {
  const other: Repair = { ...repair, kind: "amount-converted", field: "indicators.annual.9.target" };
  expect(findingsOf(rule, { ...cleanForm2023, repairs: [other] })).toEqual([]);
});
