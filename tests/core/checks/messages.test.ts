import { bases } from "../../../src/core/checks/basis";
import { describeNotJudged } from "../../../src/core/checks/describe";
import { messages } from "../../../src/core/checks/messages/catalogue";
import type { Message } from "../../../src/core/checks/messages/message";
import { notJudgedMessages } from "../../../src/core/checks/messages/not-judged";
import { notJudgedReasons } from "../../../src/core/checks/rule";
import { languages } from "../../../src/core/language/language";

type Texts = readonly (readonly [string, string])[];

/** Every text of one language with the key that it stands under. */
function textsIn(language: (typeof languages)[number]): Texts {
  const ofRules = Object.entries(messages).flatMap(([key, message]) =>
    (Object.entries(message[language]) as [keyof Message, string][]).map(
      ([part, text]) => [`${key} ${part}`, text] as const,
    ),
  );
  const others = Object.entries({ ...notJudgedMessages, ...bases });
  return [...ofRules, ...others.map(([key, text]) => [key, text[language]] as const)];
}

const placeholder = /\{\w+\}/g;
const placeholdersOf = (texts: Texts): object =>
  Object.fromEntries(texts.map(([key, text]) => [key, [...new Set(text.match(placeholder))].sort()]));

test("both languages have the same sentences with the same placeholders", () => {
  expect(placeholdersOf(textsIn("en-US"))).toEqual(placeholdersOf(textsIn("zh-CN")));
});

test("Chinese texts are Chinese: no Latin words outside placeholders", () => {
  const foreign = textsIn("zh-CN").filter(([, text]) => /[A-Za-z]/.test(text.replace(placeholder, "")));
  expect(foreign).toEqual([]);
});

test("English texts name Chinese terms only as quotations, in brackets or as units of money", () => {
  const quoted = /“[^”]*”|\([^)]*\)|万元|元|[\u4e00-\u9fff]+〔\d{4}〕\d+号/g;
  const foreign = textsIn("en-US").filter(([, text]) => /[\u3400-\u9fff]/.test(text.replace(quoted, "")));
  expect(foreign).toEqual([]);
});

test.each(languages)("what is found and what is expected are one sentence each in %s", (language) => {
  const sentences = Object.entries(messages).flatMap(([key, message]) => [
    [key, message[language].found],
    [key, message[language].expected],
  ]);
  const ends = language === "zh-CN" ? /^[^。]+。$/ : /^.+\.$/;
  expect(sentences.filter(([, text]) => !ends.test(text ?? ""))).toEqual([]);
});

test.each(languages)("why a rule could not judge can be said in %s", (language) => {
  const said = notJudgedReasons.map((reason) =>
    describeNotJudged(
      {
        rule: "funding-unit-doubtful",
        kind: "selfEvaluation",
        severity: "warning",
        field: "funding.total",
        cell: null,
        reason,
        basis: "practice",
      },
      language,
    ),
  );
  expect(said.every((text) => /^[^{}]{10,}$/.test(text))).toBe(true);
});
