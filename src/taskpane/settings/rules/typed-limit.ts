import * as v from "valibot";
import { limitsSchema, withLimit, type OwnRules } from "../../../core/checks/own/own-rules";
import type { LimitField } from "./limit-fields";
import type { RulesTextKey } from "./messages/zh-CN";
import type { Layer } from "./use-layer";

/** The layer's rules with what was typed, or which sentence says why not. */
export type TypedLimit = { readonly own: OwnRules } | { readonly problem: RulesTextKey };

/** Takes what was typed into a limit's input: numbers parted by any of the usual signs, or nothing to lay down nothing. */
export function typedLimit(field: LimitField, { own, here }: Layer, typed: string): TypedLimit {
  const numbers = typed
    .split(/[、，,;；\s]+/)
    .filter((part) => part !== "")
    .map(Number);
  if (numbers.length === 0) return { own: withLimit(own, field.limit, null) };
  if (field.numbers(here).join() === numbers.join()) return { own };
  // One number too many in an input for one would be lost without a word.
  if (numbers.length > 1 && field.wrong !== "not-sums") return { problem: field.wrong };
  const parsed = v.safeParse(limitsSchema, field.change(here, numbers));
  if (parsed.success) return { own: { ...own, limits: { ...own.limits, ...parsed.output } } };
  const isInverted = parsed.issues.some(({ message }) => message === "min-above-max");
  return { problem: isInverted ? "min-above-max" : field.wrong };
}
