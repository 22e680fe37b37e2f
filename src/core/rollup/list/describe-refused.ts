import { fieldName } from "../../form/field-names";
import { createSay } from "../../language/create-say";
import type { Language } from "../../language/language";
import { listInEnglish } from "./messages/en-US";
import { listInChinese } from "./messages/zh-CN";
import type { Refused } from "./refused";

const say = createSay({ "zh-CN": listInChinese, "en-US": listInEnglish });

/** Says in plain words what a budget system refuses. */
export function describeRefused(refused: Refused, language: Language): string {
  const { kind, field, text } = refused;
  const indicator = indicatorOf(refused, language);
  return say(language, kind, {
    ...{ indicator, text, field: fieldName(field, language) },
    subject: indicator === "" ? "" : say(language, "of", { indicator }),
  });
}

function indicatorOf({ indicator, kind }: Refused, language: Language): string {
  if (indicator === null) return "";
  return kind === "no-name"
    ? say(language, "numbered", { number: indicator })
    : say(language, "named", { name: indicator });
}
