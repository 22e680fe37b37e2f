import { currencyUnits, type CurrencyUnit } from "../../form/project";
import { createSay } from "../../language/create-say";
import { languages, type Language, type Values } from "../../language/language";
import type { TableColumn } from "../tables/table-sheet";
import { yearInEnglish } from "./messages/en-US";
import { yearInChinese, type YearTextKey } from "./messages/zh-CN";

/** A text of the tables of the year's papers in the user's language. */
export const sayYear = createSay({ "zh-CN": yearInChinese, "en-US": yearInEnglish });

/** The header of a column, and all that it may have been when its table was made in another language or unit. */
export function yearHeaders(
  language: Language,
  key: YearTextKey,
  currency: CurrencyUnit,
  values: Values = {},
): Pick<TableColumn, "header" | "otherHeaders"> {
  const everywhere = languages.flatMap((other) =>
    currencyUnits.map((unit) => sayYear(other, key, { ...values, currency: unit })),
  );
  return {
    header: sayYear(language, key, { ...values, currency }),
    otherHeaders: [...new Set(everywhere)],
  };
}
