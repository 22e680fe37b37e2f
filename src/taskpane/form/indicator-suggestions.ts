import type { CheckedFormOnSheet } from "../../actions/checked-sheet";
import { plainLevel } from "../../core/form/levels";
import { normaliseTarget } from "../../core/form/normalise-target";
import { indicatorLists, type Indicator } from "../../core/form/project";
import { readTarget } from "../../core/form/target";
import { fold, isBlank } from "../../core/form/text";
import { qualitativeWords } from "../../core/form/vocabulary";
import type { Language, Values } from "../../core/language/language";
import type { FormTextKey } from "./messages/zh-CN";
import type { LibraryIndicator } from "./library/indicator-library";
import { matching, most, type Suggestion } from "./suggest";
import { mostUsed } from "./used-texts";

/** Where suggestions for an indicator come from. */
export interface SuggestionSources {
  readonly forms: readonly CheckedFormOnSheet[];
  readonly library: readonly LibraryIndicator[];
  readonly language: Language;
  readonly say: (key: FormTextKey, values?: Values) => string;
}

type Known = Pick<Indicator, "level2" | "name" | "target">;

/** Names for an indicator of this 二级: first those of the workbook's forms, then the library's. */
export function suggestNames(
  sources: SuggestionSources,
  level2: string | null,
  typed: string,
): readonly Suggestion[] {
  return matching(
    collect(sources, ofLevel(level2), ({ name }) => name),
    typed,
  );
}

/**
 * Targets for an indicator: what others of its name have, then what others of its 二级 have. Behind a number that was
 * typed alone, the units of its 二级 come first.
 */
export function suggestTargets(
  sources: SuggestionSources,
  { level2, name }: Known,
  typed: string,
): readonly Suggestion[] {
  const units = withUnits(sources, level2, typed);
  const ofName = (other: Known) => !isBlank(name ?? "") && fold(other.name ?? "") === fold(name ?? "");
  const sameName = collect(sources, ofName, targetOf);
  const sameLevel = collect(sources, ofLevel(level2), targetOf);
  const words = wordsOf(level2).map((text) => ({ text }));
  const known = new Map([...words, ...sameLevel, ...sameName].map((one) => [one.text, one]));
  const ordered = [...new Set([...sameName, ...sameLevel, ...words].map(({ text }) => text))];
  const others = matching(
    ordered.map((text) => known.get(text) ?? { text }),
    typed,
  ).filter(({ text }) => !units.some((unit) => unit.text === text));
  return [...units, ...others].slice(0, most);
}

const targetOf = ({ target }: Known) => (target === null ? null : normaliseTarget(target));

/** `354` gives `354人`, `354件`, as other indicators of the 二级 count. */
function withUnits(sources: SuggestionSources, level2: string | null, typed: string): readonly Suggestion[] {
  const { number, unit } = readTarget(typed);
  if (number === null || unit !== null) return [];
  const unitOf = ({ target }: Known) => (target === null ? null : readTarget(target).unit);
  return collect(sources, ofLevel(level2), unitOf)
    .slice(0, 4)
    .map(({ text }) => ({ text: typed.trimEnd() + text }));
}

/** The words that targets without a number may have; 产出 other than 时效 is counted. */
function wordsOf(level2: string | null): readonly string[] {
  const level = plainLevel(level2 ?? "");
  if (level === "时效") return ["及时"];
  if (level === "可持续影响") return qualitativeWords.state.slice(0, 6);
  return level.endsWith("效益") ? qualitativeWords.improve.slice(0, 6) : [];
}

function ofLevel(level2: string | null): (other: Known) => boolean {
  const wanted = plainLevel(level2 ?? "");
  return (other) => wanted === "" || plainLevel(other.level2 ?? "") === wanted;
}

/** The texts of all indicators that suit, with where they come from: the workbook's by how often, then the library's. */
function collect(
  { forms, library, language, say }: SuggestionSources,
  suits: (known: Known) => boolean,
  textOf: (known: Known) => string | null,
): readonly Suggestion[] {
  const texts = (indicators: readonly Known[]) =>
    indicators
      .filter(suits)
      .map(textOf)
      .filter((text) => text !== null);
  const used = mostUsed(
    texts(forms.flatMap(({ form }) => indicatorLists.flatMap((list) => form.project.indicators[list]))),
  );
  const inWorkbook = used.map(([text, count]) => ({
    text,
    origin: say("used-in-workbook", { count: String(count) }),
  }));
  const taken = new Set(used.map(([text]) => text));
  const fromLibrary = library.flatMap((entry) => {
    const [text] = texts([entry]);
    if (text === undefined || taken.has(text)) return [];
    taken.add(text);
    return [{ text, origin: entry.source[language] }];
  });
  return [...inWorkbook, ...fromLibrary];
}
