import { isBlank } from "../../core/form/text";
import type { FormReading } from "../../core/recognise/reading";
import { askedOf, type Asked } from "../overview/completeness";
import { idOfLevel1 } from "./sections";

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The inputs that may be typed into for something that is still to be filled in. */
function inputFor(view: HTMLElement, { field, level1 }: Asked): Input | null {
  const place = view.querySelector(`[data-field="${field}"]`);
  const isList = field.split(".").length === 2 && field.startsWith("indicators.");
  if (!isList) return place?.querySelector<Input>(".input:not(:disabled)") ?? null;
  const lines = [
    ...(place?.querySelectorAll(
      level1 === null ? ".empty-line" : `[data-section="${CSS.escape(idOfLevel1(level1))}"] .empty-line`,
    ) ?? []),
  ];
  const textsOf = (line: Element) => [...line.querySelectorAll<HTMLTextAreaElement>("textarea")];
  // What has been typed into one of them is on its way to the sheet.
  if (lines.some((line) => textsOf(line).some(({ value }) => !isBlank(value)))) return null;
  return lines[0] ? (textsOf(lines[0])[0] ?? null) : null;
}

/** The first input, behind what has the focus and else from the top, of what the form still lacks. */
export function nextEmpty(view: HTMLElement, form: FormReading): HTMLElement | null {
  const inputs = askedOf(form)
    .filter(({ isFilled }) => !isFilled)
    .map((asked) => inputFor(view, asked))
    .filter((input) => input !== null && isBlank(input.value))
    .filter((input) => input !== null);
  const isBehind = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const down = inputs.toSorted((a, b) => (isBehind(a, b) ? -1 : 1));
  const from = document.activeElement;
  const behind = from && view.contains(from) ? down.find((input) => isBehind(from, input)) : undefined;
  return behind ?? down.find((input) => input !== from) ?? null;
}
