import fc from "fast-check";

import { level1Names, level2Names, schemes, standardLevels } from "../../../src/core/form/level-names";
import {
  belongs,
  inferLevel1,
  isLevel1,
  isLevel2,
  level1sOf,
  plainLevel,
  readLevel,
  standardLevel1,
} from "../../../src/core/form/levels";

describe("the text of a level cell", () => {
  it.each([
    ["产出指标", "产出指标"],
    ["成本指标(0-20)分", "成本指标"],
    ["产出指标 (40-50)分", "产出指标"],
    ["产出指标（40-50）", "产出指标"],
    ["产出指标(50分)", "产出指标"],
    ["产出指标50分", "产出指标"],
    ["产出指标 40–50分", "产出指标"],
    ["产出（工作量）指标", "产出指标"],
    ["★数量指标", "数量指标"],
    ["数量指标★★★", "数量指标"],
    ["数量指标\n(必填硬性指标)", "数量指标"],
    ["经济效益 指标", "经济效益指标"],
    ["可持续\n影响指标：", "可持续影响指标"],
    ["一、产出指标", "产出指标"],
    ["（一）产出指标", "产出指标"],
    ["1.数量指标", "数量指标"],
    ["服务对象满意度", "服务对象满意度"],
    ["社会效益", "社会效益"],
    ["社会公众或服务对象满意度指标", "社会公众或服务对象满意度指标"],
    ["产出数量指标", "产出数量指标"],
    ["项目完成指标", "项目完成指标"],
  ])("%j is the level %s", (text, level) => {
    expect(readLevel(text)).toBe(level);
  });

  it.each([
    ...[
      "",
      "指标",
      "(必填硬性指标)",
      "★",
      "50分",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "绩效指标",
      "市民满意度",
    ],
    ...[
      "数量指标1个",
      "数里指标",
      "资金发放准确性",
      "constructor",
      "toString指标",
      `产出指标${" ".repeat(100)}`,
    ],
  ])("%j is none", (text) => {
    expect(readLevel(text)).toBeNull();
  });
});

describe("names of levels", () => {
  it("are compared without 指标", () => {
    expect(plainLevel("社会 效益指标")).toBe("社会效益");
    expect(plainLevel("社会效益")).toBe("社会效益");
    expect(plainLevel("指标")).toBe("");
  });

  it.each([
    "产出指标",
    "产出",
    "效益指标",
    "效果指标",
    "满意度指标",
    "成本指标",
    "项目完成指标",
    "投入",
    "过程",
    "决策",
  ])("%s is a 一级指标", (name) => {
    expect(isLevel1(name)).toBe(true);
  });

  it.each([
    "数量指标",
    "经济成本指标",
    "服务对象满意度指标",
    "产值指标",
    "",
    "指标",
    "constructor",
    "__proto__",
  ])("%j is no 一级指标", (name) => {
    expect(isLevel1(name)).toBe(false);
  });

  it.each(["数量指标", "时效", "成本指标", "环境效益指标", "满意度指标", "生态环境成本指标", "产出质量指标"])(
    "%s is a 二级指标",
    (name) => {
      expect(isLevel2(name)).toBe(true);
    },
  );

  it.each(["产出指标", "效益", "市民满意度", "", "toString"])("%j is no 二级指标", (name) => {
    expect(isLevel2(name)).toBe(false);
  });

  it("have a standard one among the 一级指标, if they mean one of them", () => {
    expect(standardLevel1("项目完成指标")).toBe("产出指标");
    expect(standardLevel1("效果")).toBe("效益指标");
    expect(standardLevel1("决策")).toBeNull();
    expect(standardLevel1("数量指标")).toBeNull();
  });
});

describe("what stands under what", () => {
  it.each([
    ["数量指标", ["产出指标"]],
    ["成本指标", ["产出指标", "成本指标"]],
    ["经济成本", ["成本指标"]],
    ["可持续影响指标", ["效益指标"]],
    ["社会公众或服务对象满意度指标", ["满意度指标", "效益指标"]],
    ["三级指标", []],
  ])("%s stands under %j", (level2, level1s) => {
    expect(level1sOf(level2)).toEqual(level1s);
  });

  it.each([
    ["质量指标", "产出指标"],
    ["社会效益", "效益指标"],
    ["生态环境成本指标", "成本指标"],
    ["服务对象满意度指标", "满意度指标"],
    ["社会公众或服务对象满意度指标", "满意度指标"],
    ["产出成本指标", "产出指标"],
    ["成本指标", null],
    ["三级指标", null],
  ])("%s belongs by nature to %s", (level2, level1) => {
    expect(inferLevel1(level2)).toBe(level1);
  });

  it.each([
    ["社会效益指标", "效益指标"],
    ["社会效益", "项目效益指标"],
    ["数量指标", "项目完成指标"],
    ["成本指标", "产出指标"],
    ["成本指标", "成本指标"],
    ["社会公众或服务对象满意度指标", "效益指标"],
    ["立项规范性指标", "决策"],
    ["社会效益指标", "影响力目标"],
  ])("%s may stand under %s", (level2, level1) => {
    expect(belongs(level2, level1)).toBe(true);
  });

  it.each([
    ["社会效益指标", "产出指标"],
    ["服务对象满意度指标", "效益指标"],
    ["数量指标", "效果指标"],
    ["经济成本指标", "产出指标"],
    ["成本指标", "效益指标"],
    ["数量指标", "过程"],
  ])("%s may not stand under %s", (level2, level1) => {
    expect(belongs(level2, level1)).toBe(false);
  });
});

describe("the trees of the schemes", () => {
  it("are those of the regulations and of Shanghai's form", () => {
    const level1s = (scheme: (typeof schemes)[number]): string[] =>
      standardLevels(scheme).map(({ level1 }) => level1);
    expect(level1s("2015")).toEqual(["产出指标", "效益指标", "满意度指标"]);
    expect(level1s("2021")).toEqual(["成本指标", "产出指标", "效益指标", "满意度指标"]);
    expect(level1s("shanghai")).toEqual(level1s("2021"));
  });

  it("differ in 成本 and 可持续影响", () => {
    const under = (scheme: (typeof schemes)[number], name: string): readonly string[] | undefined =>
      standardLevels(scheme).find(({ level1 }) => level1 === name)?.level2s;
    expect(under("2015", "产出指标")).toContain("成本指标");
    expect(under("2021", "产出指标")).not.toContain("成本指标");
    expect(under("2015", "效益指标")).toContain("可持续影响指标");
    expect(under("2021", "效益指标")).not.toContain("可持续影响指标");
    expect(under("shanghai", "效益指标")).toContain("可持续影响指标");
    expect(under("shanghai", "成本指标")).toEqual(["经济成本指标", "社会成本指标", "生态环境成本指标"]);
  });

  it.each(schemes)("%s holds only known names, each under a 一级指标 that it belongs to", (scheme) => {
    for (const { level1, level2s } of standardLevels(scheme)) {
      expect(standardLevel1(level1)).toBe(level1);
      for (const level2 of level2s) expect(level1sOf(level2)).toContain(level1);
    }
  });
});

describe("every known name", () => {
  const names = fc.constantFrom(...level1Names.keys(), ...level2Names.keys());
  const before = fc.constantFrom("", "★", "（一）", "1.", " ");
  const behind = fc.constantFrom("", "(10分)", "（必填）", "20分", "★", "\n");

  it("is read through whatever is glued to it, with and without 指标", () => {
    fc.assert(
      fc.property(before, names, fc.constantFrom("", "指标"), behind, (glued, name, suffix, score) => {
        expect(readLevel(glued + name + suffix + score)).toBe(name + suffix);
      }),
    );
  });
});
