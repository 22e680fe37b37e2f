import type { CheckedFormOnSheet } from "../../actions/checked-sheet";
import { plainLevel } from "../../core/form/levels";
import { normaliseTarget } from "../../core/form/normalise-target";
import { indicatorLists, type Indicator } from "../../core/form/project";
import { readTarget } from "../../core/form/target";
import { fold, isBlank } from "../../core/form/text";
import { qualitativeWords } from "../../core/form/vocabulary";
import type { Language, Values } from "../../core/language/language";
import type { FormTextKey } from "./messages/zh-CN";
import type { LibraryIndicator } from "../../core/library/library";
import { libraryLevel } from "../../core/library/likely-level";
import { matching, most, type Suggestion } from "./suggest";
import { mostUsed } from "./used-texts";

/** Where suggestions for an indicator come from. */
export interface SuggestionSources {
  readonly forms: readonly CheckedFormOnSheet[];
  /** As it is ranked for the project (`rankLibrary`). */
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
  const used = inWorkbook(sources, ofLevel(level2), ({ name }) => name);
  const taken = new Set(used.map(({ text }) => text));
  const known = sources.library
    .filter((entry) => ofLevel(level2)(entry) && !taken.has(entry.name))
    .map(({ name, field }) => ({ text: name, origin: field.name[sources.language] }));
  return matching([...used, ...known], typed);
}

/**
 * Targets for an indicator: what others of its name have, then what others of its 二级 have. A number that was typed alone
 * gets the sign and unit that the library has for the name, and the units of its 二级. The library has no values.
 */
export function suggestTargets(
  sources: SuggestionSources,
  { level2, name }: Known,
  typed: string,
): readonly Suggestion[] {
  const units = withUnits(sources, { level2, name, target: null }, typed);
  const ofName = (other: Known) => !isBlank(name ?? "") && fold(other.name ?? "") === fold(name ?? "");
  const sameName = inWorkbook(sources, ofName, targetOf);
  const sameLevel = inWorkbook(sources, ofLevel(level2), targetOf);
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

/** `354` gives `≥354人` as the library counts this name, then `354人`, `354件` as other indicators of the 二级 count. */
function withUnits(
  sources: SuggestionSources,
  { level2, name }: Known,
  typed: string,
): readonly Suggestion[] {
  const { number, unit, operator } = readTarget(typed);
  if (number === null || unit !== null) return [];
  const own = sources.library.find((entry) => entry.unit !== null && fold(entry.name) === fold(name ?? ""));
  const ofName = own ? [{ text: `${operator === null ? own.sign : ""}${typed.trim()}${own.unit}` }] : [];
  const used = texts(sources.forms, ofLevel(level2), unitOf);
  const counted = sources.library.filter(ofLevel(level2)).flatMap((entry) => entry.unit ?? []);
  const units = [...new Set([...mostUsed(used), ...mostUsed(counted)].map(([text]) => text))];
  const others = units.slice(0, mostUnits).map((text) => ({ text: typed.trimEnd() + text }));
  return [...ofName, ...others.filter(({ text }) => text !== ofName[0]?.text)];
}

const mostUnits = 4;
const unitOf = ({ target }: Known) => (target === null ? null : readTarget(target).unit);

/** The words that targets without a number may have; 产出 other than 时效 is counted. */
function wordsOf(level2: string | null): readonly string[] {
  const level = plainLevel(level2 ?? "");
  if (level === "时效") return ["及时"];
  if (level === "可持续影响") return qualitativeWords.state.slice(0, 6);
  return level.endsWith("效益") ? qualitativeWords.improve.slice(0, 6) : [];
}

function ofLevel(level2: string | null): (other: { readonly level2: string | null }) => boolean {
  const wanted = libraryLevel(level2);
  return (other) => wanted === "" || libraryLevel(other.level2) === wanted;
}

/** What the workbook's indicators that suit say. */
function texts(
  forms: readonly CheckedFormOnSheet[],
  suits: (known: Known) => boolean,
  textOf: (known: Known) => string | null,
): readonly string[] {
  return forms
    .flatMap(({ form }) => indicatorLists.flatMap((list) => form.project.indicators[list]))
    .filter(suits)
    .flatMap((indicator) => textOf(indicator) ?? []);
}

/** The texts of the workbook's indicators that suit, by how often they are used. */
function inWorkbook(
  { forms, say }: SuggestionSources,
  suits: (known: Known) => boolean,
  textOf: (known: Known) => string | null,
): readonly Suggestion[] {
  return mostUsed(texts(forms, suits, textOf)).map(([text, count]) => ({
    text,
    origin: say("used-in-workbook", { count: String(count) }),
  }));
}
