import { officeInEnglish } from "./office-en-US";
import type { TextKey } from "./zh-CN";

/** The same texts in English. */
export const textsInEnglish: Readonly<Record<TextKey, string>> = {
  help: `Usage: npm run --silent forms -- VERB [OPTIONS]

Verbs:
  read PATH…           reads forms and lists what they say
  check PATH…          checks forms and lists what is wrong, in which cell, on what basis
  build PROJECT.json -o FORM.xlsx
                       builds forms of any kind from what read --json prints, one worksheet for each
  import PATH… -o FORM.xlsx
                       turns forms into the standard layout, one worksheet for each, with a report
  summary FILE… -o SUMMARY.xlsx
                       lists forms, one row for each, with sums by department and a chart
  next PATH… --kind self-evaluation|monitoring -o FORM.xlsx
                       makes the self-evaluation or monitoring form of each target form, one worksheet for each
  compare OLD NEW      compares two versions of a form, or two folders of forms, field by field and finding by finding:
                       what was mended, what was not, what was changed besides
  return-notes PATH… -o NOTES.docx
                       what is to be sent back, by unit: for each form a proposed grade and what is to be changed in which cell
                       (.docx to edit, .xlsx with a list and the grades, .html to print)
  list PATH… -o LIST.xlsx
                       lists all indicators of target forms as a budget system takes them, sign, number and unit apart,
                       and tells what the system refuses (.tsv, .txt with tabs, to be pasted); read and import read it back
  layout FILE -o LAYOUT.json
                       makes a layout file out of a filled form

A PATH is a file or a folder. A file is a workbook of Excel or WPS (.xlsx, .xlsm, .xls, .et, .ett, .ods), a Word
document (.docx), a PDF file with text (.pdf), a web page (.html, .htm, also one that a system exports as .xls), Excel's .xml of 2003, or text
separated by tabs or commas (.csv, .tsv, .txt in UTF-8, UTF-16 or GBK).
A folder is read with all folders in it; hidden files, Office's lock files (~$…) and files of other kinds are passed over.
A file that cannot be read does not stop the others.

Options:
  --json               read, check, compare: prints JSON
  --json-lines         check: prints each finding as a line of JSON (built as in SARIF), for other programs
  --report FILE        check: makes a report as well, .xlsx for a workbook, .html for a page to print
  --min SEVERITY       check, return-notes: lists nothing below error, warning or hint
  --rules FILE         check, summary, compare, return-notes, list: all by this rules file that the add-in exported
                       (if not given, each workbook by the rules that it keeps, where it keeps any)
  --layout NAME        build, import: {layouts} (default {layout});
                       also a layout file .json that the add-in exported
  --columns COLUMNS    list: projects (if not given), indicators, or headers with commas, such as 项目名称,一级指标,指标值
  --year YEAR          import: carries the forms over to this year; their dates move along
  --keep HOW           import to another year: amounts and targets beside empty fields (beside) or copied
  --currency UNIT      import, summary, list: converts amounts to 万元 or 元 (summary, list: 万元 if not given)
  --kind KIND          next: self-evaluation (自评表) or monitoring (监控表)
  --month MONTH        next: the last month that the monitoring form tells of (7 if not given)
  --scoring RULES      next: by which rules points are proposed: standard (if not given), shanghai, hubei, sichuan
  --jobs N             read, check, import, summary, next, compare, return-notes, list: how many files are read at a time (1 if not given)
  -o, --output FILE    build, import, summary, next, layout, return-notes, list: the file to make
  --language LANGUAGE  zh-CN (default) or en-US
  -h, --help           shows this help

Exit codes: 0 nothing at error level; 1 errors found; 2 a file or folder cannot be read, or the command is wrong;
3 check found no error, but a file holds no form.
list: 1 the system refuses something (the list is made all the same).
compare: 0 no error remains or is new; 1 one was not mended, cannot be judged or is new; 3 none, but a form has no other version.
`,
  "no-verb": "No verb given; there are {verbs}. See --help.",
  "unknown-verb": "There is no verb “{verb}”, only {verbs}. See --help.",
  "unknown-option": "There is no option “{option}”. See --help.",
  "foreign-option": "{verb} does not take the option “{option}”. See --help.",
  "value-missing": "The option “{option}” lacks its value. See --help.",
  "value-unexpected": "The option “{option}” takes no value. See --help.",
  "value-unknown": "The option “{option}” cannot be “{value}”, only {values}.",
  "no-files": "No file to read was named. See --help.",
  "one-project-file": "build takes exactly one project file. See --help.",
  "either-json": "Give either --json or --json-lines. See --help.",
  "no-kind": "Name the kind of form to make with --kind: {kinds}.",
  "no-output": "Name the file to make with -o. See --help.",

  "passed-over": "“{folder}” holds {count} file(s) of other kinds, which were not read: {kinds}.",
  "no-ending": "no ending",
  "empty-folder": "“{folder}” holds no file that can be read.",
  reading: "Reading {number}/{count}: {file}",

  "not-json": "“{file}” is not valid JSON ({error}).",
  "no-projects": "“{file}” holds no project.",
  "bad-project": "“{file}”, {path}: {problem}.",
  "controls-differ":
    "The control figure of “{department}” differs between workbooks ({files}) and is not used.",
  "own-rules": "“{file}” keeps rules of its own and was checked by them.",
  "damaged-rules": "“{file}” keeps rules that are damaged and was checked by the standard ones.",
  "bad-rules": "Rules file “{file}”: {problem}",
  "bad-layout": "Layout file “{file}”: {problem}",
  "layout-made": "Made the layout file “{file}”.",
  "one-form-file": "layout takes exactly one file, with one filled form in it. See --help.",
  "output-is-input":
    "“{file}” is a file to be read; writing would replace it, so nothing was done. Name another file with -o or --report.",
  "output-among-inputs":
    "The folder to be read holds “{file}”, which no earlier run made or which was changed since, so it was not replaced. Name another file, or move this one away first.",
  "cannot-write":
    "“{file}” cannot be written ({reason}); check that its folder exists and that no program has it open.",
  built: "Built “{file}” with {count} form(s).",
  imported: "Built “{file}” with {count} form(s) and a report.",
  summarised: "Built “{file}” with a summary of {count} form(s).",
  "year-summarised":
    "Built “{file}” with a summary of {targets} target form(s), {monitoring} monitoring form(s) and {evaluation} self-evaluation(s). The paragraph for budgets and final accounts:\n{paragraph}",
  "not-summarised": "{count} form(s) of other kinds (department-wide and the like) are not in the summary.",
  "next-made": "Made “{file}” out of target forms; it has {count} form(s): {kind}.",
  "next-passed-over": "{count} other form(s) are no target forms; nothing was made of them.",
  "nothing-next": "No target form found, so “{file}” ({kind}) was not made.",
  reported: "Built the report “{file}”.",
  "nothing-imported": "No form was found, so “{file}” was not built.",
  "same-project": "“{name}” comes more than once; all were imported, please check: {file}.",
  "not-placed": "“{name}”: the layout {layout} has no place for these, so they were not written: {fields}.",

  error: "error",
  warning: "warning",
  hint: "hint",
  "cannot-judge": "not judged",
  unnamed: "(no project name)",
  counts: "errors {error}  warnings {warning}  hints {hint}",
  "counts-with-not-judged": "errors {error}  warnings {warning}  hints {hint}  not judged {notJudged}",
  "nothing-found": "Nothing found.",
  expected: "Expected: {expected}",
  basis: "Basis: {basis}",
  waived: "Let stand: {reason}",
  total: "{count} form(s): {counts}.",

  indicators: "indicators",
  overallIndicators: "long-term indicators",
  repairs: "put right while reading",
  leftovers: "not understood",
  "leftover-beside": "beside “{label}”",
  ...officeInEnglish,
};
