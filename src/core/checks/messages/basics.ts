import type { Messages } from "./message";

/** Year, names, department, unit and category. */
export const basicsMessages = {
  "year-missing": {
    "zh-CN": {
      title: "缺少年度",
      found: "表头没有写明年度。",
      expected: "在标题下写明四位数的预算年度，如“（2023 年度）”。",
      fix: "按起止日期填写年度",
    },
    "en-US": {
      title: "No year",
      found: "The head of the form names no year (年度).",
      expected: "The budget year in four digits below the title, as in “（2023 年度）”.",
      fix: "Write the year of the dates",
    },
  },
  "year-missing.impossible": {
    "zh-CN": {
      title: "年度有误",
      found: "“年度”写的是“{text}”，不是 2000 至 2099 之间的年份。",
      expected: "写明四位数的预算年度，如“（2023 年度）”。",
      fix: "按起止日期填写年度",
    },
    "en-US": {
      title: "Impossible year",
      found: "The year (年度) reads “{text}”, which is no year from 2000 to 2099.",
      expected: "The budget year in four digits, as in “（2023 年度）”.",
      fix: "Write the year of the dates",
    },
  },
  "department-unlikely": {
    "zh-CN": {
      title: "主管部门可能填错",
      found: "“主管部门”填的是“{name}”，像是内设科室或基层单位。",
      expected: "填一级预算部门全称，如“某某县教育局”。",
    },
    "en-US": {
      title: "Department may be wrong",
      found: "The department (主管部门) “{name}” looks like a section or a unit below a department.",
      expected: "The full name of the budget department, such as “某某县教育局”.",
    },
  },
  "name-malformed": {
    "zh-CN": {
      title: "项目名称格式不当",
      found: "“项目名称”中夹有换行或制表符，录入预算系统时要连成一行。",
      expected: "项目名称写成连续的一行。",
      fix: "去掉换行和制表符",
    },
    "en-US": {
      title: "Malformed project name",
      found: "The project name (项目名称) has a line break or tab in it; the budget system takes one line.",
      expected: "The name in one line.",
      fix: "Take out breaks and tabs",
    },
  },
  "name-malformed.quote": {
    "zh-CN": {
      title: "项目名称含直引号",
      found: "“项目名称”中有直引号，导入预算系统时会出错。",
      expected: "改用中文引号“”，或去掉引号。",
    },
    "en-US": {
      title: "Straight quotes in the name",
      found:
        "The project name (项目名称) has straight quotes in it, which break the import into the budget system.",
      expected: "Chinese quotation marks, or none.",
    },
  },
  "name-malformed.long": {
    "zh-CN": {
      title: "项目名称过长",
      found: "“项目名称”有 {length} 个字，超过了 {longest} 个字。",
      expected: "控制在 {longest} 个字以内，与部门预算中的名称一致。",
    },
    "en-US": {
      title: "Project name too long",
      found: "The project name (项目名称) has {length} characters, more than {longest}.",
      expected: "At most {longest} characters, as in the department's budget.",
    },
  },
  "category-unknown": {
    "zh-CN": {
      title: "项目类别或性质不在常用范围",
      found: "“{field}”写的是“{text}”，不在本表的常用选项之内。",
      expected: "一般为：{list}。",
    },
    "en-US": {
      title: "Unlisted category or nature",
      found: "The {field} reads “{text}”, which is not among the form's usual values.",
      expected: "Usually one of “{list}”.",
    },
  },
} satisfies Messages;
