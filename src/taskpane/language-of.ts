import { languages, type Language } from "../core/language/language";

/**
 * The language that the page's address asks for (`?language=en-US`), else the browser's, else the default one.
 * `en-GB` and `en` are taken for `en-US`.
 */
export function languageOf(query: string, browserLanguage: string): Language {
  const asked = new URLSearchParams(query).get("language");
  return nearestLanguage(asked ?? "") ?? nearestLanguage(browserLanguage) ?? languages[0];
}

/** The language of the pane that a language tag stands for; undefined where it has none for it. */
export function nearestLanguage(wanted: string): Language | undefined {
  return languages.find((language) => primary(language) === primary(wanted));
}

/** `zh` of `zh-CN`. */
function primary(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}
