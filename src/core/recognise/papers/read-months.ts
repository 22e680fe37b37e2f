import { fold } from "../../form/text";
import type { Line } from "../lines";

const longestHeader = 30;
const about = /执行|完成|支出|进度|监控/;
const words: readonly (readonly [RegExp, (months: string) => number])[] = [
  [/(?:^|\D)1月?[-—–~至到](\d{1,2})月/, Number],
  [/截[至止](?:20\d\d年)?(\d{1,2})月/, Number],
  // January alone; of another month nobody can tell whether it is that month or all up to it.
  [/^(1)月(?:执行|完成|支出)/, Number],
  [/(上半年|半年度?)/, () => 6],
  [/(前三季度|三季度末)/, () => 9],
];
const mostMonths = 12;

/** The last of the months that a 监控表 tells of, by its headers (1—7月执行数, 半年度指标执行情况) or title; null where none says it. */
export function readMonths(lines: readonly Line[]): number | null {
  const texts = lines
    .flatMap(({ cells }) => cells.map(({ text }) => fold(text)))
    .filter((text) => text.length <= longestHeader && about.test(text));
  for (const [pattern, monthsOf] of words)
    for (const text of texts) {
      const months = pattern.exec(text)?.[1];
      if (months !== undefined && monthsOf(months) >= 1 && monthsOf(months) <= mostMonths)
        return monthsOf(months);
    }
  return null;
}
