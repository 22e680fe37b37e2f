const ticked = "√☑■✔✓☒●";
const empty = "□☐○";
const boxed = new RegExp(`[${ticked}${empty}]`);
const before = new RegExp(`([${ticked}${empty}])\\s*([^${ticked}${empty}]*)`, "g");
const after = new RegExp(`([^${ticked}${empty}]*)([${ticked}${empty}])`, "g");

/**
 * The option that is ticked in a list such as `新增项目□延续项目√` or `□新增 ☑延续`, where the box may stand before or
 * behind its option. Null if the text has no boxes, or not exactly one is ticked. A lone tick beside plain text counts
 * only with an empty box beside it, or at the very start or end.
 */
export function readTicked(cellText: string): string | null {
  // R is the ticked box of a symbol font that the text has lost.
  const text = boxed.test(cellText) ? cellText.replace(/R(?=\s|$)/g, "☑") : cellText;
  if (!boxed.test(text)) return null;
  const trimmed = text.trim();
  const beforeBox = trimmed.slice(0, trimmed.search(boxed));
  // `新增 ☑   延续 □` begins with words and ends with a box: each box stands behind its option.
  const endsInBox = beforeBox !== "" && boxed.test(trimmed.slice(-1)) && !/[:：]$/.test(beforeBox.trim());
  const options =
    !endsInBox && /^$|[\s:：;；]$/.test(beforeBox)
      ? [...trimmed.matchAll(before)].map(([, box = "", words = ""]) => ({ box, words }))
      : [...trimmed.matchAll(after)].map(([, words = "", box = ""]) => ({ box, words }));
  const chosen = options.filter(({ box }) => ticked.includes(box)).map(({ words }) => clean(words));
  return chosen.length === 1 && chosen[0] !== "" ? (chosen[0] ?? null) : null;
}

/** Whether a text lists options, with boxes or wide gaps between them, of which none is ticked for certain. */
export function isUndecided(text: string): boolean {
  return boxed.test(text) || /\S[\s　]{4,}\S/.test(text);
}

function clean(words: string): string {
  return words.replace(/[;；][^;；]*[:：]\s*$/, "").replace(/^[\s、,，;；()（）]+|[\s、,，;；(（]+$/g, "");
}
