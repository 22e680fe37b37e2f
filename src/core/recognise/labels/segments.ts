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
  const byFirst = filedByFirst(vocabulary);
  return (label) => {
    const reached: (Reached<Role> | undefined)[] = [];
    for (let from = 0; from < label.length; from++) {
      const before = from === 0 ? 0 : reached[from]?.count;
      if (before === undefined) continue;
      for (const segment of byFirst.get(label.charAt(from)) ?? []) {
        const to = from + segment.text.length;
        if (before + 1 < (reached[to]?.count ?? Infinity) && label.startsWith(segment.text, from))
          reached[to] = { from, segment, count: before + 1 };
      }
    }
    return wayTo(reached, label.length);
  };
}

/** The words of a vocabulary by their first characters. */
function filedByFirst<Role extends string>(
  vocabulary: Readonly<Record<Role, readonly string[]>>,
): ReadonlyMap<string, readonly Segment<Role>[]> {
  const byFirst = new Map<string, Segment<Role>[]>();
  const seen = new Set<string>();
  for (const [role, words] of Object.entries(vocabulary) as [Role, readonly string[]][])
    for (const text of words) {
      if (seen.has(text) || text === "") continue;
      seen.add(text);
      const first = text.charAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { text, role }]);
    }
  return byFirst;
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
