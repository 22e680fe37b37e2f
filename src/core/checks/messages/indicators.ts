import type { Messages } from "./message";

/** Rows of the indicator block: what is missing in them, double or left over. */
export const indicatorMessages = {
  "indicators-missing": {
    "zh-CN": {
      title: "没有绩效指标",
      found: "绩效指标一项也没有填写。",
      expected: "至少填写产出指标和效益指标，逐项写明年度指标值。",
    },
    "en-US": {
      title: "No indicators",
      found: "The form has no indicator (绩效指标) at all.",
      expected: "At least output and benefit indicators, each with its target.",
    },
  },
  "target-missing": {
    "zh-CN": {
      title: "缺少指标值",
      found: "{indicator}没有填写年度指标值。",
      expected: "填写能够考核的指标值，如{examples}。",
    },
    "en-US": {
      title: "No target",
      found: "{indicator} has no target (年度指标值).",
      expected: "A target that can be assessed, such as {examples}.",
    },
  },
  "indicator-name-missing": {
    "zh-CN": {
      title: "缺少指标名称",
      found: "{indicator}只有指标值“{target}”，没有三级指标名称。",
      expected: "写明考核的是什么，如“验收合格率”。",
    },
    "en-US": {
      title: "No indicator name",
      found: "{indicator} has the target “{target}” but no name (三级指标).",
      expected: "A name that says what is assessed, such as “验收合格率”.",
    },
  },
  "indicator-name-missing.no-words": {
    "zh-CN": {
      title: "指标名称没有文字",
      found: "三级指标名称{indicator}只有数字或符号，看不出考核什么。",
      expected: "写明考核的是什么，如“验收合格率”；数字填入指标值一栏。",
    },
    "en-US": {
      title: "Indicator name without words",
      found: "The indicator name (三级指标) {indicator} is only a number or sign.",
      expected: "A name that says what is assessed, such as “验收合格率”; figures belong in the target.",
    },
  },
  "indicators-few": {
    "zh-CN": {
      title: "指标偏少",
      found: "三级指标只有 {count} 项。",
      expected: "三级指标不少于 {least} 项，并覆盖主要支出内容。",
    },
    "en-US": {
      title: "Few indicators",
      found: "The form has only {count} indicators (三级指标).",
      expected: "At least {least} indicators, covering what the money is spent on.",
    },
  },
  "indicator-duplicate": {
    "zh-CN": {
      title: "指标重复",
      found: "同一二级指标下，{indicator}出现了 {count} 次。",
      expected: "同名指标只保留一项，或在名称上加以区分。",
      fix: "删除重复项",
    },
    "en-US": {
      title: "Indicator twice",
      found: "{indicator} stands {count} times under the same level-2 group (二级指标).",
      expected: "Keep one of them, or tell them apart by their names.",
      fix: "Remove the duplicate",
    },
  },
  "template-leftover": {
    "zh-CN": {
      title: "残留模板提示",
      found: "“{field}”中还留有模板提示“{leftover}”。",
      expected: "删去模板提示，填写本项目的实际内容。",
    },
    "en-US": {
      title: "Template text left in",
      found: "The {field} still holds the template's hint “{leftover}”.",
      expected: "The project's own words in place of the hint.",
    },
  },
  "template-leftover.indicator": {
    "zh-CN": {
      title: "残留模板提示",
      found: "{indicator}一行的“{field}”中还留有模板提示“{leftover}”。",
      expected: "删去模板提示，填写本项目的实际内容。",
    },
    "en-US": {
      title: "Template text left in",
      found: "In the row of {indicator}, the {field} still holds the template's hint “{leftover}”.",
      expected: "The project's own words in place of the hint.",
    },
  },
  "row-shifted": {
    "zh-CN": {
      title: "整行错列",
      found: "{indicator}这一行的单元格错列，读作：{reading}。",
      expected: "把各格内容移到对应的列。",
      fix: "移到对应的列",
    },
    "en-US": {
      title: "Row in the wrong columns",
      found: "Cells of the row of {indicator} stand in the wrong columns; it was read as: {reading}.",
      expected: "Each cell in its own column.",
      fix: "Move into the right columns",
    },
  },
} satisfies Messages;
