/** What the command line itself tells a terminal: to begin the line anew, colours, and to clear the rest of the line. */
const ownCodes = "^\\r|\\u001b\\[(?:(?:[012]|3[136])m|K)";

/** Any other control character. Terminals obey what follows some of them, and the text of a file may hold them. */
const otherControls = "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]";

const either = new RegExp(`(${ownCodes})|${otherControls}`, "g");

/** A text as a terminal may have it: a control character of a file is seen, and not obeyed. */
export function shownText(text: string): string {
  return text.replace(either, (sign, own: string | undefined) => own ?? pictureOf(sign));
}

/** The sign that Unicode has to show a control character by. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return "\u2421";
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
}
