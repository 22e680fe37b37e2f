import type { Values } from "../core/language/language";
import type { ProblemKind } from "./messages/zh-CN";

/** Why something could not be done in Excel. The sheet is as it was, unless the kind says otherwise. */
export class ExcelProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** What fills the sentence's placeholders; `field` is a field's path, which the sentence names in its language. */
    readonly values: Values = {},
  ) {
    super(`${kind} ${JSON.stringify(values)}`);
    this.name = "ExcelProblem";
  }
}
