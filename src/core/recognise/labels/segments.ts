/** A part of a label: its text and what it does there. */
export interface Segment<Role extends string> {
  readonly text: string;
  readonly role: Role;
}

interface Reached<Role extends string> {
  readonly from: number;
  readonly segment: Segment<Role>;
  readonly count: number;
}

/**
 * Gives a function that cuts a label wholly into the words of a vocabulary, with as few words as it can: `年度资金总额` into
 * 年度, 资金, 总额. It gives null where something is left that is in no list. A word that is in two lists does what the
 * first of them says.
 */
export function segmenter<Role extends string>(
  vocabulary: Readonly<Record<Role, readonly string[]>>,
): (label: string) => readonly Segment<Role>[] | null {
  const roles = new Map<string, Role>();
  for (const [role, words] of Object.entries(vocabulary) as [Role, readonly string[]][])
    for (const word of words) if (!roles.has(word)) roles.set(word, role);
  const longest = Math.max(0, ...[...roles.keys()].map((word) => word.length));
  return (label) => {
    const reached: (Reached<Role> | undefined)[] = [];
    let last = 0;
    for (let to = 1; to <= label.length; to++) {
      // Nothing ends near enough for any word to go on from there.
      if (to - last > longest) return null;
      for (let from = Math.max(0, to - longest); from < to; from++) {
        const before = from === 0 ? 0 : reached[from]?.count;
        const text = label.slice(from, to);
        const role = roles.get(text);
        if (before === undefined || role === undefined) continue;
        last = to;
        if (before + 1 < (reached[to]?.count ?? Infinity))
          reached[to] = { from, segment: { text, role }, count: before + 1 };
      }
    }
    return wayTo(reached, label.length);
  };
}

function wayTo<Role extends string>(
  reached: readonly (Reached<Role> | undefined)[],
  end: number,
): Segment<Role>[] | null {
  const segments: Segment<Role>[] = [];
  for (let at = end; at > 0;) {
    const step = reached[at];
    if (!step) return null;
    segments.unshift(step.segment);
    at = step.from;
  }
  return segments;
}
