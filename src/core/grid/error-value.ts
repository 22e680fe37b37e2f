import type { Cell } from "./grid";

const errors =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/i;

/** Whether a text is one of a spreadsheet's error values, such as `#REF!`. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && errors.test(text.trim());
}

/** Whether a cell holds an error value: one that it shows and has no value behind; the same typed as a text is a text. */
export function isErrorValue({ text, value }: Cell): boolean {
  return value === null && isErrorText(text);
}
