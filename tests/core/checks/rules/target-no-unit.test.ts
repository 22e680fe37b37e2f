import { finds, onExtra, writtenBy } from "../helpers/indicators";

const rule = "target-no-unit";

test.each([
  ["重点工程安排数量", "2"],
  ["设备购置量", "≥80000"],
  ["平台数", "2"],
  ["软件数", "3"],
])("%s %s has no unit, and none is guessed", (name, target) => {
  expect(onExtra(rule, { name, target })).toMatchObject([{ variant: null, fix: null }]);
});

test.each([
  ["培训人数", "50", "50人"],
  ["服装购买套数", "≥452", "≥452套"],
  ["服务人次数", "60000 ", "60000人次"],
  ["惠民开放天数(≥**天)", "=300", "=300天"],
  ["工程设计使用年限", "20", "20年"],
])("%s %s can be written with the unit of its name: %s", (name, target, right) => {
  const [finding] = onExtra(rule, { name, target });
  expect(finding?.variant).toBe("unit-in-name");
  expect(writtenBy(finding, "indicators.annual.0.target")).toBe(right);
});

test("a unit is not put behind words", () => {
  expect(onExtra(rule, { name: "培训人数", target: "50以上" })).toMatchObject([{ fix: null }]);
});

test.each([
  ["培训人数", "50人"],
  ["投入经费(万元)", "30"],
  ["投入经费（单位：万元）", "30"],
  ["验收合格率", "100"],
  ["工作完成及时率%", "99"],
  ["市民满意度", "90"],
  ["项目完成时间", "2023年12月"],
  ["项目完成时间", "20231231"],
  ["面积（㎡）", "30"],
  ["补助标准(元/人·月)", "500"],
  ["资金发放及时性", "及时"],
])("%s %s needs no unit", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});

test("coefficients and indices are plain numbers", () => {
  const with1 = (name: string) => onExtra(rule, { level2: "社会效益指标", name, target: "≥0.62" });
  expect(["灌溉水有效利用系数", "噪声达标指数", "出水pH值"].flatMap((name) => with1(name))).toEqual([]);
  expect(with1("巡查频次")).toHaveLength(1);
});
