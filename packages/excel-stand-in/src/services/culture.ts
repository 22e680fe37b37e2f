/** How a region writes numbers and dates (Windows' defaults). */
export interface Culture {
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
}

const american: Culture = {
  decimal: ".",
  group: ",",
  dateSeparator: "/",
  shortDate: "M/d/yyyy",
  longDate: "dddd, MMMM d, yyyy",
  longTime: "h:mm:ss tt",
};

const cultures: Readonly<Record<string, Culture>> = {
  "en-US": american,
  "zh-CN": { ...american, shortDate: "yyyy/M/d", longDate: "yyyy'年'M'月'd'日'", longTime: "H:mm:ss" },
  "de-DE": {
    decimal: ",",
    group: ".",
    dateSeparator: ".",
    shortDate: "dd.MM.yyyy",
    longDate: "dddd, d. MMMM yyyy",
    longTime: "HH:mm:ss",
  },
};

export const cultureOf = (locale: string): Culture => cultures[locale] ?? american;
