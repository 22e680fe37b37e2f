import type { FieldPath } from "../../form/project";
import type { LayoutProblemKind } from "./messages/zh-CN";

/** Thrown where a form cannot be made into a layout; names the sentence that says why. */
export class LayoutProblem extends Error {
  constructor(
    readonly kind: LayoutProblemKind,
    /** The fields that it is about. */
    readonly fields: readonly FieldPath[] = [],
    /** The texts that it is about. */
    readonly texts: readonly string[] = [],
  ) {
    super(`${kind} ${fields.join(", ")}`);
    this.name = "LayoutProblem";
  }
}
