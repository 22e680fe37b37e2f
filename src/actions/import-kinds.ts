import { fileEndings } from "../files/endings";
import type { Language } from "../core/language/language";

const endings: ReadonlySet<string> = new Set(fileEndings);

/** A file name's ending in small letters, `.xlsx`; empty where there is none. */
function endingOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot).toLowerCase() : "";
}

/** Whether a file of a folder may hold forms, as its ending says. */
export function mayHoldForms(name: string): boolean {
  return endings.has(endingOf(name));
}

/** Files and folders that nobody means: hidden ones, and the lock files that Office leaves beside an open one (`~$…`). */
export function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

/** How many files there are of each ending, the most frequent first: `.pdf 3、.jpg 1`. */
export function countKinds(names: readonly string[], noEnding: string, language: Language): string {
  const counts = new Map<string, number>();
  for (const ending of names.map(endingOf)) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return [...counts]
    .sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1))
    .map(([ending, count]) => `${ending || noEnding} ${count}`)
    .join(language === "zh-CN" ? "、" : ", ");
}

/** In the order in which people number their files: 2 before 10. */
export const { compare: compareNames } = new Intl.Collator("zh-CN", { numeric: true });
