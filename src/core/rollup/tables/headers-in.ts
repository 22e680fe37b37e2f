import { currencyUnits, type CurrencyUnit } from "../../form/project";
import type { SayIn } from "../../language/create-say";
import { languages, type Language, type Values } from "../../language/language";
import type { TableColumn } from "./table-sheet";

/** The header of a column whose amounts are in this unit, with all that it may have been when its table was made. */
export type Headers = Pick<TableColumn, "header" | "otherHeaders">;

/** Gives the headers of a catalogue's columns; the others are those of another language, or another unit. */
export function headersIn<Key extends string>(
  say: SayIn<Key>,
): (language: Language, key: Key, currency: CurrencyUnit, values?: Values) => Headers {
  return (language, key, currency, values = {}) => {
    const everywhere = languages.flatMap((other) =>
      currencyUnits.map((unit) => say(other, key, { ...values, currency: unit })),
    );
    return { header: say(language, key, { ...values, currency }), otherHeaders: [...new Set(everywhere)] };
  };
}
