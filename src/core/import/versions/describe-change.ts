import { fieldName } from "../../form/field-names";
import { createSay } from "../../language/create-say";
import type { Language } from "../../language/language";
import type { Change } from "./compare-forms";
import type { FieldChanged } from "./field-changes";
import { versionsInEnglish } from "./messages/en-US";
import { versionsInChinese } from "./messages/zh-CN";

const say = createSay({ "zh-CN": versionsInChinese, "en-US": versionsInEnglish });

/** Says in plain words what was changed: 年度指标值由“≥90%”改为“≥95%”. */
export function describeChange(change: Change, language: Language): string {
  return change.kind === "field"
    ? describeField(change, language)
    : say(language, change.kind, { text: change.text });
}

function describeField({ field, before, after, row }: FieldChanged, language: Language): string {
  const key = before === "" ? "filled" : after === "" ? "emptied" : "changed";
  const named = row === null || row === "" ? "" : say(language, "of-row", { row });
  return say(language, key, { field: named + fieldName(field, language), before, after });
}
