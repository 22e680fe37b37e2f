/** Where a part of a JSON text stands: the keys and numbers that lead to it. */
export type JsonPath = readonly (string | number)[];

/** A JSON text that was read: its value, and the line (from 1) of every part of it. */
export interface JsonText {
  readonly value: unknown;
  readonly lineOf: (path: JsonPath) => number;
}

/** Thrown where a text is no JSON: which sentence says so, and where it went wrong, both counted from 1. */
export class JsonProblem extends Error {
  constructor(
    readonly kind: "empty" | "too-deep" | "repeated-key" | "full-width" | "unexpected" | "unfinished",
    readonly line: number,
    readonly column: number,
    /** The character or key that is wrong. */
    readonly found: string,
  ) {
    super(`${kind} at line ${line}, column ${column}`);
    this.name = "JsonProblem";
  }
}
