import { createSay } from "../../../src/core/language/create-say";

const say = createSay({
  "zh-CN": { sheets: "{count} 张工作表", done: "好了" },
  "en-US": { sheets: "{count} sheets", done: "Done" },
});

test("a text is said in the language that is asked for, with its values", () => {
  expect(say("zh-CN", "sheets", { count: "3" })).toBe("3 张工作表");
  expect(say("en-US", "sheets", { count: "3" })).toBe("3 sheets");
  expect(say("en-US", "done")).toBe("Done");
});

test("no text is said with a hole in it", () => {
  expect(() => say("zh-CN", "sheets")).toThrow("{count}");
});
