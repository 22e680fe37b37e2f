import { applyFix } from "../../../src/core/edit/apply-fix";
import { checkForms, type CheckedFinding } from "../../../src/core/checks/check";
import { describe as inWords } from "../../../src/core/checks/describe";
import { messages } from "../../../src/core/checks/messages/catalogue";
import { crossFormRules, rules } from "../../../src/core/checks/registry";
import type { FormReading } from "../../../src/core/recognise/reading";
import { languages } from "../../../src/core/language/language";
import { cleanForm2023 } from "./helpers/clean-forms";
import { mutations } from "./mutations/all";

interface FoundOn {
  readonly form: number;
  readonly finding: CheckedFinding;
}

/** Every finding with this sentence, and on which of the forms it is. */
function findWith(sentence: string, forms: readonly FormReading[]): FoundOn[] {
  return checkForms(forms).flatMap(({ findings }, form) =>
    findings.filter((finding) => sentenceOf(finding) === sentence).map((finding) => ({ form, finding })),
  );
}

function sentenceOf({ rule, variant }: CheckedFinding): string {
  return variant === null ? rule : `${rule}.${variant}`;
}

const sentences = Object.keys(messages);
const ids = [...rules, ...crossFormRules].map(({ id }) => id);

test("every rule has an id of its own and a sentence", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !(id in messages))).toEqual([]);
});

test("every sentence belongs to a rule, and there is a mutation for each", () => {
  expect(sentences.map((sentence) => sentence.split(".")[0]).filter((id) => !ids.includes(id ?? ""))).toEqual(
    [],
  );
  expect(Object.keys(mutations).sort()).toEqual([...sentences].sort());
});

describe.each(Object.entries(mutations))("%s", (sentence, mutate) => {
  const forms = [mutate(cleanForm2023)].flat() as readonly FormReading[];
  const found = findWith(sentence, forms);

  test("is found on the mutated form", () => {
    expect(found).not.toEqual([]);
  });

  test.each(languages)("can be said in %s without a hole", (language) => {
    const texts = found.flatMap(
      ({ finding }) => Object.values(inWords(finding, language)) as (string | null)[],
    );
    expect(texts.filter((text) => text !== null && !/^[^{}]{2,}$/.test(text))).toEqual([]);
  });

  test("says what its fix does, if it has one, and only then", () => {
    const hasFix = found.some(({ finding }) => finding.fix !== null);
    expect(messages[sentence]?.["zh-CN"].fix !== undefined).toBe(hasFix);
  });

  test("goes away when its fix, if it has one, is applied", () => {
    const remaining = found
      .filter(({ finding }) => finding.fix !== null)
      .filter(({ form, finding }) => {
        const fixed = forms.map((other, index) =>
          index === form ? applyFix(other, finding.fix ?? []) : other,
        );
        return findWith(sentence, fixed).some(
          (after) => after.form === form && after.finding.field === finding.field,
        );
      });
    expect(remaining).toEqual([]);
  });
});
