import type { Book, KeyValue } from "../book/book";

/** The workbook's settings as the common API wants them: name and JSON text. */
export const readSettings = (book: Book): [string, string][] =>
  book.settings.map(({ key, value }) => [key, JSON.stringify(value)]);

/** `document.settings.saveAsync`: the complete set replaces what was there. */
export function saveSettings(book: Book, data: Readonly<Record<string, unknown>>): object {
  const { Properties: given = [] } = (data["DdaSettingsMethod"] ?? {}) as {
    Properties?: readonly (readonly [string, string])[];
  };
  const settings: KeyValue[] = given.map(([key, json]) => ({ key, value: JSON.parse(json) as unknown }));
  book.history.change(book, "settings", settings);
  book.history.close();
  return { Error: 0 };
}

export const refreshSettings = (book: Book): object => ({
  Error: 0,
  Properties: { Settings: readSettings(book).map(([Name, Value]) => ({ Name, Value })) },
});
