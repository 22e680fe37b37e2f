import { withoutSheet } from "./format-rules";

/** A validation (数据验证) and the cells that share it. */
export interface Validation {
  readonly cells: string;
  readonly rule: Pick<Excel.DataValidation, "rule" | "errorAlert" | "prompt" | "ignoreBlanks">;
}

/**
 * Asks for the validations on rows, with all cells that share them: its formula is told from the first of these, and only
 * so it can be given back. They can be had after two more syncs.
 */
export function loadValidations(
  sheet: Excel.Worksheet,
  { rows, width }: { readonly rows: readonly number[]; readonly width: number },
): () => () => Validation[] {
  const cells = Array.from({ length: rows.length * width }, (_, at) => {
    const cell = sheet.getCell(rows[Math.floor(at / width)] ?? 0, at % width);
    const shared = cell.getSpecialCellsOrNullObject("SameDataValidation");
    return {
      cell: cell.load("address"),
      own: cell.dataValidation.load("type"),
      shared: shared.load("address"),
    };
  });
  return () => {
    const places = cells
      .filter(({ own }) => own.type !== "None")
      .map(({ cell, shared }) => withoutSheet(shared.isNullObject ? cell.address : shared.address));
    const asked = [...new Set(places)].map((place) => ({
      place,
      own: sheet.getRanges(place).dataValidation.load("rule, errorAlert, prompt, ignoreBlanks"),
    }));
    return () =>
      asked.map(({ place, own: { rule, errorAlert, prompt, ignoreBlanks } }) => ({
        cells: place,
        rule: { rule, errorAlert, prompt, ignoreBlanks },
      }));
  };
}

/** Gives cells their validations again, once their rows are back. */
export function giveValidations(sheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const { cells, rule } of validations) sheet.getRanges(cells).dataValidation.set(rule);
}
