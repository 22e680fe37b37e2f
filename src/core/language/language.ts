/** The languages that every user-visible text exists in; the first is the default. */
export const languages = ["zh-CN", "en-US"] as const;

export type Language = (typeof languages)[number];

/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** What fills the `{placeholders}` of a template. */
export type Values = Readonly<Record<string, string>>;

/**
 * Fills a template: `fill("第 {row} 行", { row: "3" })` gives `第 3 行`.
 * @throws Error if the template names a value that is not given: no sentence may reach a user with a hole in it.
 */
export function fill(template: string, values: Values = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${template}"`);
    return value;
  });
}
