import { fold } from "../../core/form/text";
import { pinyinInitials } from "../../core/form/pinyin-initials";

/** A text that a field offers, and where it comes from. */
export interface Suggestion {
  readonly text: string;
  readonly origin?: string;
}

/** How many suggestions a list shows. */
export const most = 8;

/** The suggestions that contain what was typed, or whose pinyin begins with it; those that begin with it come first. */
export function matching(
  suggestions: readonly Suggestion[],
  typed: string,
  count = most,
): readonly Suggestion[] {
  const wanted = fold(typed).toLowerCase();
  const ranked = suggestions
    .map((suggestion) => ({ suggestion, rank: rankOf(fold(suggestion.text).toLowerCase(), wanted) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, count).map(({ suggestion }) => suggestion);
}

const noMatch = 3;

function rankOf(text: string, wanted: string): number {
  if (text.startsWith(wanted)) return 0;
  if (text.includes(wanted)) return 1;
  return pinyinInitials(text).startsWith(wanted) ? 2 : noMatch;
}
