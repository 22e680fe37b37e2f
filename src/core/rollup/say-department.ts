import { createSay } from "../language/create-say";
import { languages, type Language } from "../language/language";
import { currencyUnits, type CurrencyUnit } from "../form/project";
import type { TableColumn } from "./tables/table-sheet";
import { departmentInEnglish } from "./messages/en-US";
import { departmentInChinese, type DepartmentTextKey } from "./messages/zh-CN";

/** A text of the roll-up or the report in the user's language. */
export const sayDepartment = createSay({ "zh-CN": departmentInChinese, "en-US": departmentInEnglish });

/**
 * The header of a column whose amounts are in this unit, and all that it may have been when its table was made: in
 * another language, or in another unit.
 */
export function headersOf(
  language: Language,
  key: DepartmentTextKey,
  currency: CurrencyUnit,
): Pick<TableColumn, "header" | "otherHeaders"> {
  const everywhere = languages.flatMap((other) =>
    currencyUnits.map((unit) => sayDepartment(other, key, { currency: unit })),
  );
  return { header: sayDepartment(language, key, { currency }), otherHeaders: [...new Set(everywhere)] };
}
