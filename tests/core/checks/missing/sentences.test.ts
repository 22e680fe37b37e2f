import { fieldName } from "../../../../src/core/form/field-names";
import { messages } from "../../../../src/core/checks/messages/catalogue";
import { requiredFields } from "../../../../src/core/checks/missing/required-fields";
import { rules } from "../../../../src/core/checks/registry";
import { languages } from "../../../../src/core/language/language";

type Required = keyof typeof requiredFields;

const fields = Object.keys(requiredFields) as Required[];

test.each(fields)("that %s is missing is said with its own name in every language", (field) => {
  const { rule } = requiredFields[field];
  for (const language of languages) {
    expect(messages[rule]?.[language].found).toContain(fieldName(field, language));
    expect(messages[rule]?.[language].expected).not.toBe("");
  }
});

test("every required field has its rule, and no other sentence names it in its place", () => {
  const ids = rules.map(({ id }) => id);
  const ofFields = fields.map((field) => requiredFields[field].rule);
  expect(ofFields.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ofFields.map((id) => messages[id]?.["zh-CN"].found)).size).toBe(fields.length);
});
