import { fieldName } from "../../../src/core/form/field-names";
import { amountFields } from "../../../src/core/form/project";

test("a field is called what the form calls it", () => {
  expect(fieldName("department", "zh-CN")).toBe("主管部门");
  expect(fieldName("department", "en-US")).toBe("supervising department (主管部门)");
  expect(fieldName("indicators.annual.12.target", "zh-CN")).toBe("年度指标值");
  expect(fieldName("indicators.overall.0.level1", "en-US")).toBe("level-1 group (一级指标)");
});

test("the seven amounts have seven names, though 其他资金 stands twice on the form", () => {
  const names = amountFields.map((name) => fieldName(`funding.${name}`, "zh-CN"));
  expect(new Set(names).size).toBe(amountFields.length);
});
