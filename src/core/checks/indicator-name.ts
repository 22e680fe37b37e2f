import { fold } from "../form/text";

const words = /\p{L}/u;
const behindNoun = /(?:\([^()]*\)|[≥≤<>=*\d.,%]+)+$/;

/** Whether an indicator's name says anything: it is there, and is more than a number or a sign. */
export function saysSomething(name: string | null): name is string {
  return name !== null && words.test(name);
}

/** The name's main part, folded, without units, template marks and figures behind it: `满意度(≥**%)` gives `满意度`. */
export function nounOf(name: string): string {
  return fold(name).replace(behindNoun, "");
}
