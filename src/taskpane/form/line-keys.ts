import type { KeyboardEvent } from "react";
import { isBlank } from "../../core/form/text";
import { isComposing } from "./draft-keys";

type LineInput = HTMLInputElement | HTMLTextAreaElement;

const inputs = ".line :is(.indicator-name, .target) > .control .input";

/** Whether an input is for an indicator's name, and stands empty. */
function isBlankName(input: LineInput): boolean {
  return input.closest(".indicator-name") !== null && isBlank(input.value);
}

/** The input that Enter leads to: the target behind a name, the next line's name behind a target or an empty line. */
function nextOf(input: LineInput, section: HTMLElement): HTMLElement | null {
  const all = [...section.querySelectorAll<LineInput>(inputs)];
  const at = all.indexOf(input);
  const isEmptyLine = isBlankName(input) && isBlank(all[at + 1]?.value ?? "");
  return all[at + (isEmptyLine ? 2 : 1)] ?? section.querySelector<HTMLElement>(".section-foot button");
}

/**
 * Enter goes on through the lines of a list of indicators, Shift+Enter begins another line of the same 二级. Leaving a line writes
 * it.
 * @param addLine puts another line into the group of this key, and the focus there
 */
export function onLineKey(event: KeyboardEvent<HTMLElement>, addLine: (group: string) => void): void {
  const { key, target, currentTarget, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (key !== "Enter" || ctrlKey || metaKey || altKey || isComposing(event)) return;
  if (!(target instanceof HTMLElement) || !target.matches(inputs)) return;
  event.preventDefault();
  const group = target.closest<HTMLElement>("[data-group]")?.dataset["group"];
  if (!shiftKey) nextOf(target as LineInput, currentTarget)?.focus();
  else if (group !== undefined) addLine(group);
}
