import fc from "fast-check";

import { level2Names } from "../../../src/core/form/level-names";
import { nearestLevel } from "../../../src/core/form/nearest-level";

describe("a level with one typo", () => {
  it.each([
    ["数里指标", "数量指标"],
    ["质量指示", "质量指标"],
    ["经济效指标", "经济效益指标"],
    ["可持续影响影指标", "可持续影响指标"],
    ["社会益效指标", "社会效益指标"],
    ["服务对像满意度", "服务对象满意度"],
    ["生态 环境成木指标", "生态环境成本指标"],
  ])("%j is near to %s", (text, level) => {
    expect(nearestLevel(text)).toBe(level);
  });

  it.each(["数量指标", "经济效益", "成本指标"])("%s is right already", (text) => {
    expect(nearestLevel(text)).toBeNull();
  });

  it.each(["", "数里", "数里旨标", "资金发放准确性", "产出量指标", "立项规范性指标", "长".repeat(100)])(
    "%j is near to none, or to more than one",
    (text) => {
      expect(nearestLevel(text)).toBeNull();
    },
  );

  it("one wrong character that is in no name never leads to another level", () => {
    const longNames = [...level2Names.keys()].map((name) => `${name}指标`).filter((name) => name.length > 5);
    fc.assert(
      fc.property(fc.constantFrom(...longNames), fc.nat(), (name, at) => {
        const index = at % name.length;
        const misspelt = `${name.slice(0, index)}口${name.slice(index + 1)}`;
        expect([name, null]).toContain(nearestLevel(misspelt));
      }),
    );
  });
});
