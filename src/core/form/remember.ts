/** How many answers are kept: the levels and targets of a batch of forms are few and come again and again. */
const most = 4096;
/** Longer texts do not come again. */
const longest = 60;

/**
 * Gives a function that reads a short text and remembers its answers. The function must depend on the text alone, and
 * what it gives must never be changed.
 */
export function remembering<Text extends string, T>(read: (text: Text) => T): (text: Text) => T {
  const known = new Map<Text, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
