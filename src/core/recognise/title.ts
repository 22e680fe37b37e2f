import { withDatesInDigits } from "../form/date";
import type { CurrencyUnit } from "../form/project";
import { fold } from "../form/text";

const unitWords = /(?:单位|金额|货币)[^,;。]{0,4}?:?(?:人民币)?\(?(万元|元)/;
const longestStatement = 80;
/** With the blanks that set its parts apart. */
const longestLine = 300;
const bareUnit = /^(?:人民币)?\(?(万元|元)(?!\/)/;
const longestYearLine = 16;
const bareYear = /^[(]?(20\d{2})[)]?年?度?[)]?$/;

/** The currency unit that a statement such as `单位：万元` or `金额单位:元` names; null if it is none. */
export function currencyStated(text: string): CurrencyUnit | null {
  if (text.length > longestLine || !text.includes("元")) return null;
  const folded = fold(text);
  return folded.length > longestStatement
    ? null
    : ((unitWords.exec(folded)?.[1] ?? null) as CurrencyUnit | null);
}

const inBrackets = /\((?:单位:)?(万元|元)\)$/;
const longestHeading = 20;

/** The currency unit in brackets behind a short heading: `资金需求(万元)`. */
export function currencyInBrackets(text: string): CurrencyUnit | null {
  if (text.length > longestHeading || !text.includes("元")) return null;
  return (inBrackets.exec(fold(text))?.[1] ?? null) as CurrencyUnit | null;
}

/** The currency unit in a label's brackets, or in the value of a 金额单位 label: `万元`, `元`, `单位:万元`. */
export function currencyNamed(text: string): CurrencyUnit | null {
  if (text.length > 40 || !text.includes("元")) return null;
  const folded = fold(text);
  return ((bareUnit.exec(folded) ?? unitWords.exec(folded))?.[1] ?? null) as CurrencyUnit | null;
}

/** The year of a line such as `(2023 年度)`, `2020年度)` or `（2020）年度`; null for other texts, bare numbers too. */
export function yearOfLine(text: string): number | null {
  if (text.length > longestYearLine || !/[年()（）]/.test(text)) return null;
  const year = bareYear.exec(fold(withDatesInDigits(text)))?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether a line is the year's, left empty: `( 年度)`, with brackets lost too. */
export function isYearBlank(text: string): boolean {
  return (
    text.length <= longestYearLine && text.includes("年") && /^\(?_*年度?\)$|^\(_*年度?$/.test(fold(text))
  );
}

/** The year that a title names: `2023年项目支出绩效目标申报表`, `项目绩效目标表(2021年度)`. */
export function yearInTitle(text: string): number | null {
  const year = /(20\d{2})\)?年/.exec(fold(withDatesInDigits(text)))?.[1];
  return year === undefined ? null : Number(year);
}

const years = /(20\d{2})[)）]?\s*年(?!\s*\d{1,2}\s*月)/g;
const longestCaption = 60;

/** The one year that words above a form name, days left out: `2024年部门预算项目支出绩效信息表`. */
export function yearInCaption(text: string): number | null {
  if (text.length > longestCaption || !text.includes("年")) return null;
  const named = new Set(
    [...withDatesInDigits(text).normalize("NFKC").matchAll(years)].map(([, year]) => Number(year)),
  );
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

const wideBlanks = /[\s　]{3,}/;
const yearAtEnd = /[\s　]{3,}[（(]?20\d{2}[)）]?年.*$/s;

/** A text without the year that stands behind blanks at its end: `水务局        2023年部门预算`. */
export function withoutYearBehindBlanks(text: string): string {
  return text.replace(yearAtEnd, "");
}

/** The year in a part of a line that blanks set apart: `部门：水务局        2023年部门预算        单位：万元`. */
export function yearBehindBlanks(text: string): number | null {
  const [, ...others] = text.length > longestStatement ? [] : text.split(wideBlanks);
  const years = others.map((part) => yearOfLine(part) ?? yearInCaption(part)).filter((year) => year !== null);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** Whether a cell above a form states its year or its unit of money. */
export function isCurrencyOrYear(text: string): boolean {
  return currencyStated(text) !== null || yearOfLine(text) !== null;
}

const longestOrganisation = 40;
const organisation =
  /^[[\](){}\p{Script=Han}\d-]*(局|委员会|办公室|法院|检察院|政府|中心|学校|小学|中学|大学|学院|医院|研究院|研究所|事务所|派出所|管理所|管理处|支队|大队|总队|厅|党委|联合会|协会|图书馆|博物馆|文化馆|服务站|公司|街道|街道办事处|镇|乡)(机关|本级|\(本级\)|\(机关\))?$/u;

/** Whether a cell holds nothing but an office's name: `207101示例市青湖区人民法院`. */
export function isOrganisation(text: string): boolean {
  return text.length <= longestOrganisation && text.length >= 4 && organisation.test(fold(text));
}
