/** The schemes of 一级/二级指标: 2015 (财预〔2015〕88号), 2021 (财预〔2021〕101号) and Shanghai's hybrid of both. */
export const schemes = ["2015", "2021", "shanghai"] as const;
export type Scheme = (typeof schemes)[number];

/** One 一级指标 and the 二级指标 that stand under it. */
export interface LevelBranch {
  readonly level1: string;
  readonly level2s: readonly string[];
}

const cost = { level1: "成本指标", level2s: ["经济成本指标", "社会成本指标", "生态环境成本指标"] };
const output = { level1: "产出指标", level2s: ["数量指标", "质量指标", "时效指标"] };
const benefit = { level1: "效益指标", level2s: ["经济效益指标", "社会效益指标", "生态效益指标"] };
const satisfaction = { level1: "满意度指标", level2s: ["服务对象满意度指标"] };
const output2015 = { ...output, level2s: [...output.level2s, "成本指标"] };
const sustainedBenefit = { ...benefit, level2s: [...benefit.level2s, "可持续影响指标"] };

const trees: Readonly<Record<Scheme, readonly LevelBranch[]>> = {
  "2015": [output2015, sustainedBenefit, satisfaction],
  "2021": [cost, output, benefit, satisfaction],
  shanghai: [cost, output, sustainedBenefit, satisfaction],
};

/** The tree of a scheme, in the order in which its form lists it. */
export function standardLevels(scheme: Scheme): readonly LevelBranch[] {
  return trees[scheme];
}

/** Every 一级指标 name seen on forms, without 指标, and the standard 一级指标 it means; null where it means none of them. */
export const level1Names: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    产出: "产出指标",
    项目产出: "产出指标",
    项目完成: "产出指标",
    效益: "效益指标",
    效果: "效益指标",
    项目效果: "效益指标",
    项目效益: "效益指标",
    实施效果: "效益指标",
    满意度: "满意度指标",
    社会公众或服务对象满意度: "满意度指标",
    成本: "成本指标",
    投入: null,
    投入与管理: null,
    投入和管理: null,
    影响力: "效益指标",
    过程: null,
    过程管理: null,
    决策: null,
  }),
);

/**
 * Every 二级指标 name seen on forms, without 指标, and the 一级指标 that it may stand under, the natural one first.
 * 社会公众或服务对象满意度 stands under 效益 on forms that have no 满意度 group.
 */
export const level2Names: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    数量: ["产出指标"],
    产出数量: ["产出指标"],
    质量: ["产出指标"],
    产出质量: ["产出指标"],
    时效: ["产出指标"],
    产出时效: ["产出指标"],
    成本: ["产出指标", "成本指标"],
    产出成本: ["产出指标"],
    经济成本: ["成本指标"],
    社会成本: ["成本指标"],
    生态环境成本: ["成本指标"],
    经济效益: ["效益指标"],
    社会效益: ["效益指标"],
    生态效益: ["效益指标"],
    环境效益: ["效益指标"],
    可持续影响: ["效益指标"],
    服务对象满意度: ["满意度指标"],
    社会公众或服务对象满意度: ["满意度指标", "效益指标"],
    满意度: ["满意度指标"],
  }),
);
