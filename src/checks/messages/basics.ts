import type { Messages } from "./message";

/** Year, names, department, unit and category. */
export const basicsMessages = {
  "name-missing": {
    "zh-CN": {
      title: "缺少项目名称",
      found: "“项目名称”没有填写。",
      expected: "填写与部门预算一致的项目名称。",
    },
    "en-US": {
      title: "No project name",
      found: "The project name (项目名称) is empty.",
      expected: "The project's name exactly as in the department's budget.",
    },
  },
} satisfies Messages;
