import fc from "fast-check";
import type { Indicator } from "../../../src/core/form/project";
import { whereNow } from "../../../src/core/form/where-now";

const named = (name: string): Indicator => ({
  ...{ level1: "产出指标", level2: "数量指标", name },
  ...{ target: "≥1", weight: null, note: null },
});

describe("where an indicator stands now", () => {
  test("follows it over others that come and go", () => {
    const [a, b, c, d] = ["甲", "乙", "丙", "丁"].map(named) as [Indicator, Indicator, Indicator, Indicator];
    expect(whereNow([a, b, c], [b, c], 2)).toBe(1);
    expect(whereNow([a, b, c], [d, a, b, c], 1)).toBe(2);
    expect(whereNow([a, b, c], [c, b, a], 0)).toBe(2);
  });

  test("is nowhere once it says something else, or has gone", () => {
    expect(whereNow([named("甲")], [named("乙")], 0)).toBeNull();
    expect(whereNow([named("甲")], [], 0)).toBeNull();
    expect(whereNow([named("甲")], [named("甲")], 5)).toBeNull();
  });

  test("of two that say the same it is nowhere when one has gone, since nobody knows which", () => {
    const twin = named("甲");
    expect(whereNow([twin, twin], [twin, twin], 1)).toBe(1);
    expect(whereNow([twin, twin], [twin], 1)).toBeNull();
  });

  test("what is found always says what was asked for", () => {
    const list = fc.array(fc.constantFrom("甲", "乙", "丙", "丁").map(named), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, fc.nat(8), (before, now, index) => {
        const at = whereNow(before, now, index);
        expect(at === null || now[at]?.name === before[index]?.name).toBe(true);
      }),
    );
  });
});
