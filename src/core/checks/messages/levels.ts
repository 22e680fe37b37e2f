import type { Messages } from "./message";

/** Level-1 and level-2 groups (一级、二级指标): missing, unknown or in the wrong place. */
export const levelMessages = {
  "level1-missing": {
    "zh-CN": {
      title: "缺少一级指标",
      found: "{indicator}前缺少一级指标，按二级指标“{level2}”应为“{level1}”。",
      expected: "在一级指标栏写上“{level1}”。",
      fix: "填入“{level1}”",
    },
    "en-US": {
      title: "No level-1 group",
      found:
        "The level-1 cell (一级指标) before {indicator} is missing; by “{level2}” it should be “{level1}”.",
      expected: "“{level1}” in the level-1 column.",
      fix: "Write “{level1}”",
    },
  },
  "level1-missing.unknown": {
    "zh-CN": {
      title: "缺少一级指标",
      found: "{indicator}没有一级指标。",
      expected: "归入成本、产出、效益或满意度指标。",
    },
    "en-US": {
      title: "No level-1 group",
      found: "{indicator} has no level-1 group (一级指标).",
      expected: "Cost, output, benefit or satisfaction (成本、产出、效益、满意度指标).",
    },
  },
  "level2-missing": {
    "zh-CN": {
      title: "缺少二级指标",
      found: "{indicator}没有二级指标。",
      expected: "填写对应的二级指标，如数量指标、质量指标、社会效益指标。",
    },
    "en-US": {
      title: "No level-2 group",
      found: "{indicator} has no level-2 group (二级指标).",
      expected: "Its level-2 group, such as “数量指标”, “质量指标” or “社会效益指标”.",
    },
  },
  "level-unknown": {
    "zh-CN": {
      title: "指标分类不规范",
      found: "“{level}”不是标准的{field}名称。",
      expected: "改用标准名称，如产出指标、数量指标、社会效益指标。",
    },
    "en-US": {
      title: "Unknown group",
      found: "“{level}” is no standard name of a {field}.",
      expected: "A standard name, such as “产出指标”, “数量指标” or “社会效益指标”.",
    },
  },
  "level-unknown.misspelt": {
    "zh-CN": {
      title: "指标分类有错字",
      found: "“{level}”不是标准的{field}名称，疑为“{nearest}”之误。",
      expected: "改为“{nearest}”。",
      fix: "改为“{nearest}”",
    },
    "en-US": {
      title: "Group misspelt",
      found: "“{level}” is no standard name of a {field}; “{nearest}” is probably meant.",
      expected: "“{nearest}”.",
      fix: "Change to “{nearest}”",
    },
  },
  "level-mismatch": {
    "zh-CN": {
      title: "指标归类错误",
      found: "二级指标“{level2}”不属于一级指标“{level1}”。",
      expected: "“{level2}”应列在“{right}”下。",
      fix: "归入“{right}”",
    },
    "en-US": {
      title: "Group under the wrong head",
      found: "The level-2 group “{level2}” does not belong under “{level1}”.",
      expected: "“{level2}” under “{right}”.",
      fix: "Move under “{right}”",
    },
  },
  "satisfaction-missing": {
    "zh-CN": {
      title: "缺少满意度指标",
      found: "没有满意度指标。",
      expected: "项目有服务对象的，设置满意度指标，如“服务对象满意度 ≥90%”。",
    },
    "en-US": {
      title: "No satisfaction indicator",
      found: "The form has no satisfaction indicator (满意度指标).",
      expected: "Where the project serves people, their satisfaction, such as “服务对象满意度 ≥90%”.",
    },
  },
  "satisfaction-missing.people-served": {
    "zh-CN": {
      title: "缺少满意度指标",
      found: "目标中提到“{word}”，却没有满意度指标。",
      expected: "增加服务对象满意度指标，如“{word}满意度 ≥90%”。",
    },
    "en-US": {
      title: "No satisfaction indicator",
      found: "The goals speak of “{word}”, but there is no satisfaction indicator (满意度指标).",
      expected: "Their satisfaction, such as “{word}满意度 ≥90%”.",
    },
  },
  "cost-missing": {
    "zh-CN": {
      title: "缺少成本指标",
      found: "项目名称含“{word}”，属于应设成本指标的项目，却没有成本指标。",
      expected: "增加成本指标，如“建设成本 ≤65万元”。",
    },
    "en-US": {
      title: "No cost indicator",
      found: "By “{word}” in its name the project should have a cost indicator (成本指标), but has none.",
      expected: "A cost indicator, such as “建设成本 ≤65万元”.",
    },
  },
} satisfies Messages;
