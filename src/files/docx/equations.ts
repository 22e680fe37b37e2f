import type { Attributes } from "../markup/scan-markup";

/** Follows the equations of a document (ECMA-376 Part 1, 22.1), as far as their parts read in one line. */
export interface Equations {
  /** An element begins; gives what is seen before its content. */
  readonly open: (name: string, attributes: Attributes) => string;
  /** An element ends; gives what is seen behind its content. */
  readonly close: (name: string) => string;
  /** A text of an equation as it is seen in its place. */
  readonly shown: (text: string) => string;
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A document's equations, none of which is open. */
export function equations(): Equations {
  /** The elements that are open, outermost first. */
  const path: string[] = [];
  /** The brackets of those that have some. */
  const brackets: { before: string; behind: string }[] = [];
  const isBracketed = () => path.at(-1) === "m:e" && path.at(-2) === "m:d";
  return {
    open(name, attributes) {
      if (!name.startsWith("m:")) return "";
      path.push(name);
      const bracket = brackets.at(-1);
      if (name === "m:d") brackets.push({ before: "(", behind: ")" });
      else if (name === "m:begChr" && bracket) bracket.before = attributes["m:val"] ?? "";
      else if (name === "m:endChr" && bracket) bracket.behind = attributes["m:val"] ?? "";
      return isBracketed() ? (bracket?.before ?? "") : "";
    },
    close(name) {
      if (!name.startsWith("m:")) return "";
      const behind = isBracketed() ? (brackets.at(-1)?.behind ?? "") : name === "m:num" ? "/" : "";
      path.pop();
      if (name === "m:d") brackets.pop();
      return behind;
    },
    shown: (text) =>
      path.includes("m:sup") ? text.replace(/\d/g, (digit) => raised[Number(digit)] ?? digit) : text,
  };
}
