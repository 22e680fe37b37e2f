import { numeralSigns, readNumeral, readSignBySign } from "./chinese-numerals";

const percentInWords = new RegExp(
  String.raw`百分之([${numeralSigns}]+)(?:点([${numeralSigns}]+))?|百分之\s*(\d[\d,.]*)(?!\d|\s*[%‰])|百分百`,
  "g",
);

/** Per cent in words as people read it out: `百分之九十五点五` is `95.5%`, `百分之95` is `95%`, `百分百` is `100%`. */
export function withPercentSigns(text: string): string {
  if (!text.includes("百分")) return text;
  return text.replace(percentInWords, (words, whole?: string, decimals?: string, digits?: string) => {
    if (digits !== undefined) return `${digits}%`;
    if (whole === undefined || (whole === "百" && decimals === undefined)) return "100%";
    const [value, behind] = [readNumeral(whole), decimals === undefined ? "" : readSignBySign(decimals)];
    return value === null || behind === null ? words : `${value}${behind && `.${behind}`}%`;
  });
}
