/** The messages of a part of the add-in that tell of a problem, with what is behind each. */
export interface PaneProblems {
  readonly title: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly advice: Readonly<Partial<Record<string, string>>>;
  /** Messages that sound like a problem and are none: labels, and that nothing was found. */
  readonly harmless: readonly string[];
}

/**
 * @param messages - one catalogue: of two that are put together the first would lose what both call by the same name
 * @param harmless - messages that sound like a problem and are none
 */
export function problemsIn<Key extends string>(
  title: string,
  messages: Readonly<Record<Key, string>>,
  advice: Readonly<Partial<Record<NoInfer<Key>, string>>>,
  harmless: readonly NoInfer<Key>[] = [],
): PaneProblems {
  return { title, messages, advice, harmless };
}
