import type { Messages } from "./message";

/** Start, end and the years of the period. */
export const datesMessages = {
  "date-missing": {
    "zh-CN": {
      title: "缺少项目起止日期",
      found: "“{field}”没有填写。",
      expected: "填写完整日期，如“2023 年 1 月 1 日”。",
    },
    "en-US": { title: "No date", found: "The {field} is empty.", expected: "A full date, such as 2023/1/1." },
  },
  "date-missing.period": {
    "zh-CN": {
      title: "缺少项目起止时间",
      found: "项目起止时间没有填写。",
      expected: "填写项目的开始和完成日期，如“2023 年 1 月 1 日至 2023 年 12 月 31 日”。",
    },
    "en-US": {
      title: "No project period",
      found: "The project period (项目起止时间) is empty.",
      expected: "The start and end of the project, such as 2023/1/1–2023/12/31.",
    },
  },
  "date-invalid": {
    "zh-CN": {
      title: "日期无效",
      found: "“{field}”写的是“{text}”，不是有效的日期。",
      expected: "填写日历上存在的日期，如“2023 年 12 月 31 日”。",
    },
    "en-US": {
      title: "Not a date",
      found: "The {field} reads “{text}”, which is not a date.",
      expected: "A day of the calendar, such as 2023/12/31.",
    },
  },
  "date-order": {
    "zh-CN": {
      title: "开始日期晚于完成日期",
      found: "“计划开始日期”{start} 晚于“计划完成日期”{end}。",
      expected: "开始日期不晚于完成日期，请核对是否填反。",
    },
    "en-US": {
      title: "Start after end",
      found:
        "The planned start date (计划开始日期) {start} is after the planned end date (计划完成日期) {end}.",
      expected: "A start that is not after the end; the two may be swapped.",
    },
  },
  "year-outside-period": {
    "zh-CN": {
      title: "年度不在项目期内",
      found: "“年度”为 {year}，不在项目的起止日期（{start} 至 {end}）之内。",
      expected: "年度与项目起止日期相符，请核对年度或日期是否沿用了往年的内容。",
    },
    "en-US": {
      title: "Year outside the period",
      found: "The year (年度) is {year}, outside the project's dates ({start} to {end}).",
      expected: "A year within the dates; one of them may be left over from an earlier form.",
    },
  },
  "period-heading-mismatch": {
    "zh-CN": {
      title: "总目标年份与日期不符",
      found: "“项目总目标”标题中的年份是 {heading}，而起止日期的年份是 {dates}。",
      expected: "标题中的年份应为 {dates}。",
      fix: "标题年份改为 {dates}",
    },
    "en-US": {
      title: "Heading years differ from the dates",
      found: "The heading of the overall goal (项目总目标) says {heading}, but the dates run {dates}.",
      expected: "The years {dates} in the heading.",
      fix: "Write {dates} into the heading",
    },
  },
  "recurring-not-whole-year": {
    "zh-CN": {
      title: "经常性项目不满全年",
      found: "经常性项目的起止日期是 {start} 至 {end}，不是从 1 月 1 日到 12 月 31 日。",
      expected: "经常性项目一般按全年填写，请核对日期或项目类别。",
    },
    "en-US": {
      title: "Recurring project not over whole years",
      found: "This recurring project (经常性项目) runs {start} to {end}, not 1 January to 31 December.",
      expected: "Recurring projects usually cover whole years; check the dates or the category.",
    },
  },
} satisfies Messages;
