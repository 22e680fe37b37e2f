const codeOfA = 65;

/** The 0-based bounds of columns such as `A` or `B:C`; layouts need no columns beyond Z. */
export function columnsOf(at: string): { readonly left: number; readonly right: number } {
  const [first = "", last = first] = at.split(":");
  return { left: first.charCodeAt(0) - codeOfA, right: last.charCodeAt(0) - codeOfA };
}
