import type { DepartmentPaneKey } from "./zh-CN";

/** The same texts in English. */
export const departmentPaneInEnglish: Readonly<Record<DepartmentPaneKey, string>> = {
  title: "Summary and report",
  "roll-up": "Make the summary",
  "make-report": "Make the check report",
  print: "Download a report to print",
  "page-name": "Check report",
  "task-rolling-up": "Making the summary…",
  "task-reporting": "Making the check report…",
  "roll-up-stopped": "Stopped: no summary was made or refreshed, and the workbook is as it was.",
  "report-stopped": "Stopped: no report was made or refreshed, and the workbook is as it was.",
  "task-keeping": "Keeping the control figure…",
  "rolled-up":
    "The summary is on the sheets {sheets}. Made again, it is refreshed in place; columns of your own stay.",
  reported: "The check report is on the sheet “{sheet}”.",
  printed: "The report was downloaded; open it in a browser to print it.",
  "change-roll-up": "making the summary",
  "change-report": "making the check report",
  controls: "Control figures by department",
  "no-department": "(no department named)",
  control: "Control figure of “{department}”, in {currency}",
  asked: "{amount} {currency} asked for in the year",
  "no-amount": "Please enter an amount such as 20000 or 1,234.56.",
  above: "{amount} {currency} above the control figure",
  below: "{amount} {currency} below the control figure",
  equal: "equal to the control figure",
  "all-above": "All departments together are {amount} {currency} above their control figures",
  "all-below": "All departments together are {amount} {currency} below their control figures",
  "all-equal": "All departments together are equal to their control figures",
  "some-above": "Departments above their control figure: {count}",
  "without-currency": "not counted, since they state no currency unit: {count}",
};
