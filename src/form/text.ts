/** Whether a text holds nothing but blanks of any kind. */
export function isBlank(text: string): boolean {
  return !/\S/u.test(text.replace(/[\u200b-\u200d\u2060\ufeff]/g, ""));
}

/**
 * Folds a text for comparison: full-width forms become half-width (NFKC), and blanks and line breaks of any kind
 * go away, so that `项目 绩效\n目标（万元）` becomes `项目绩效目标(万元)`.
 */
export function fold(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, "");
}
