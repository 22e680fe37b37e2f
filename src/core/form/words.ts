/** Splits a list of words that is written with blanks between them, so that long lists stay readable. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Each of the first words with each of the second ones behind it. */
export function pairs(first: string, second: string): readonly string[] {
  return words(first).flatMap((one) => words(second).map((other) => one + other));
}
