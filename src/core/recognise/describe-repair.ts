import { fieldName } from "../form/field-names";
import { fill, type Language } from "../language/language";
import { nothingInEnglish, repairsInEnglish } from "./messages/en-US";
import { nothingInChinese, repairsInChinese } from "./messages/zh-CN";
import type { Repair } from "./reading";

const sentences = { "zh-CN": repairsInChinese, "en-US": repairsInEnglish };
const nothing = { "zh-CN": nothingInChinese, "en-US": nothingInEnglish };

/**
 * Says in one sentence what the reader put right and why.
 * @throws Error if the repair does not fill all placeholders of its sentence
 */
export function describeRepair({ kind, field, values }: Repair, language: Language): string {
  const filled = Object.entries(values).map(([name, value]) => [name, value || nothing[language]]);
  return fill(sentences[language][kind], {
    ...(Object.fromEntries(filled) as Repair["values"]),
    field: fieldName(field, language),
  });
}
