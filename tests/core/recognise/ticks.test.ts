import { isUndecided, readTicked } from "../../../src/core/recognise/ticks";

test.each([
  ["新增项目□延续项目√", "延续项目"],
  ["□新增项目 ☑延续项目", "延续项目"],
  ["新增项目☑ 延续项目□", "新增项目"],
  ["一次性：□新增 ■结转 □其他一次性；经常性：□专项业务费", "结转"],
  ["√ 经常性项目", "经常性项目"],
])("In %j %s is ticked", (text, option) => {
  expect(readTicked(text)).toBe(option);
});

test.each(["经常性项目", "□新增 □延续", "☑新增 ☑延续", "√"])("%j says nothing for certain", (text) => {
  expect(readTicked(text)).toBeNull();
});

test("Options of which none is ticked are undecided; a plain value is not", () => {
  expect(["部门预算 □    切块预算 □", "延续项目        新增项目"].map(isUndecided)).toEqual([true, true]);
  expect(["经常性项目", "特定目标类 / 其他"].map(isUndecided)).toEqual([false, false]);
});
