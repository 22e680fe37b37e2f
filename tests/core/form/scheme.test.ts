import { readFileSync } from "node:fs";

import { detectScheme } from "../../../src/core/form/scheme";
import type { Indicator } from "../../../src/core/form/project";

type Levels = Pick<Indicator, "level1" | "level2">;
const rows = (...pairs: [string | null, string | null][]): Levels[] =>
  pairs.map(([level1, level2]) => ({ level1, level2 }));

describe("the scheme of a form is told by its indicators", () => {
  it("成本 under 产出 is of 2015", () => {
    expect(detectScheme(rows(["产出指标", "数量指标"], ["产出指标", "成本指标"]))).toBe("2015");
  });

  it("可持续影响 without a 成本 group is of 2015", () => {
    expect(detectScheme(rows(["产出指标", "数量指标"], ["效益指标", "可持续影响"]))).toBe("2015");
  });

  it("成本 as a group is of 2021", () => {
    expect(detectScheme(rows(["成本指标", "经济成本指标"], ["效益指标", "社会效益指标"]))).toBe("2021");
  });

  it("成本 as a group together with 可持续影响 is Shanghai's hybrid", () => {
    expect(detectScheme(rows([null, "生态环境成本指标"], ["效益指标", "可持续影响指标"]))).toBe("shanghai");
  });

  it("what all schemes share tells nothing", () => {
    expect(
      detectScheme(rows(["产出指标", "数量指标"], ["满意度指标", "服务对象满意度指标"], [null, null])),
    ).toBeNull();
    expect(detectScheme(rows([null, "成本指标"]))).toBeNull();
    expect(detectScheme([])).toBeNull();
  });

  it.each([
    ["baoshan-2023", 0, "2015"],
    ["real/shanghai_2026_a", 0, "shanghai"],
    ["real/gansu_2023_a", 0, "2021"],
    ["real/hunan_2018_a", 0, "2015"],
    ["real/chongqing_2023_a", 0, "2021"],
  ])("%s, form %d, follows %s", (name, form, scheme) => {
    const projects = JSON.parse(readFileSync(`tests/forms/${name}.expected.json`, "utf8")) as {
      indicators: Levels[];
    }[];
    expect(detectScheme(projects[form]?.indicators ?? [])).toBe(scheme);
  });
});
