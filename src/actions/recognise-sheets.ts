import { everyIndicator } from "../core/form/indicator-lists";
import { createSay } from "../core/language/create-say";
import type { Language } from "../core/language/language";
import type { Grid } from "../core/grid/grid";
import { recognise } from "../core/recognise/recognise";
import type { FormReading } from "../core/recognise/reading";
import type { FoundForm, FoundSheet } from "../core/import/found-form";
import { joinSheets, type ReadSheet } from "../core/import/join-sheets";
import { sheetsInEnglish } from "./messages/en-US";
import { sheetsInChinese } from "./messages/zh-CN";

/** What the sheets of one file hold. */
export interface FoundOnSheets {
  readonly forms: readonly FoundForm[];
  /** The sheets on which there is no form. */
  readonly sheets: readonly FoundSheet[];
  /** That there is no form, or that one goes over two sheets: each in one sentence for the user. */
  readonly sentences: readonly string[];
}

const say = createSay({ "zh-CN": sheetsInChinese, "en-US": sheetsInEnglish });

/** Sheets that are read together, and the grids that they are in their file. */
interface Joined extends ReadSheet {
  readonly parts: readonly Grid[];
}

/**
 * Recognises the forms on the sheets of a file, sheet by sheet. A form whose indicators stand on the sheet behind it is
 * read as one.
 */
export function* recogniseSheets(
  source: string,
  grids: readonly Grid[],
  language: Language,
): Generator<undefined, FoundOnSheets> {
  const sentences: string[] = [];
  const read: Joined[] = [];
  for (const grid of grids) {
    const sheet = { grid, reading: recognise(grid), parts: [grid] };
    yield;
    const before = read.at(-1);
    const joined = before && joinSheets(before, sheet);
    if (joined) {
      const [first, second] = [before.grid.name ?? "", grid.name ?? ""];
      const row = String(joined.row + 1);
      sentences.push(say(language, "joined", { file: source, first, second, row }));
      read.splice(-1, 1, { ...joined, parts: [...before.parts, grid] });
      yield;
    } else read.push(sheet);
  }
  const forms = read.flatMap(({ grid, reading, parts }) =>
    reading.forms.map((form) => ({
      source,
      grid,
      form: withOrigins(form, grid),
      ...(parts.length > 1 && { parts }),
    })),
  );
  if (forms.length === 0) sentences.push(say(language, "none", { file: source }));
  if (grids.length > 1)
    for (const { form } of forms.filter(lacksHead))
      sentences.push(say(language, "headless", { file: source, sheet: form.sheet ?? "" }));
  return {
    forms,
    sheets: read.flatMap(({ grid, reading }) => (reading.forms.length === 0 ? [{ source, grid }] : [])),
    sentences,
  };
}

/** A form that stands on pages tells of each of its rows on which. */
function withOrigins(form: FormReading, { origins }: Grid): FormReading {
  const { top, bottom } = form.range;
  return origins ? { ...form, origins: origins.filter(({ row }) => row >= top && row <= bottom) } : form;
}

/** Indicators of a project that is not named go on with a form of another sheet, as a rule. */
function lacksHead({ form: { project } }: FoundForm): boolean {
  return project.name === null && everyIndicator(project.indicators).length > 0;
}
