import type { Values } from "../core/language/language";
import type { TextKey } from "./messages/zh-CN";

/** Thrown where the command line makes no sense; names the sentence that says why. */
export class UsageError extends Error {
  constructor(
    readonly key: TextKey,
    readonly values: Values = {},
  ) {
    super(key);
    this.name = "UsageError";
  }
}
