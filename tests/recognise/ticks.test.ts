import { readTicked } from "../../src/recognise/ticks";

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
