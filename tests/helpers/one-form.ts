import { recognise } from "../../src/core/recognise/recognise";
import type { FormReading } from "../../src/core/recognise/reading";
import { readText } from "../../src/files/text/read-text";
import { unaccounted } from "./account";

/** The one form of a text; every cell of it must be accounted for. */
export function readOne(text: string): FormReading {
  const grid = readText(text);
  const reading = recognise(grid);
  expect(unaccounted(grid, reading)).toEqual([]);
  const [form, ...others] = reading.forms;
  expect(others).toEqual([]);
  if (!form) throw new Error("There is no form.");
  return form;
}

/** Levels, name and target of the year's indicators. */
export function indicatorsOf({ project }: FormReading): readonly (readonly (string | null)[])[] {
  return project.indicators.annual.map(({ level1, level2, name, target }) => [level1, level2, name, target]);
}
