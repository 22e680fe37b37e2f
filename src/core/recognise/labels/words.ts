/** Splits a list of words that is written with blanks between them, so that long lists stay readable. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
