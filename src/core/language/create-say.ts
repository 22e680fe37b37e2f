import { fill, type Language, type Values } from "./language";

/** All texts of a part, by their keys, in every language. */
export type Catalogue<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Gives a text of a catalogue in a language, its `{placeholders}` filled. */
export type SayIn<Key extends string> = (language: Language, key: Key, values?: Values) => string;

/** The one way to say: a typed function that gives the texts of a catalogue. */
export function createSay<Key extends string>(catalogue: Catalogue<Key>): SayIn<Key> {
  return (language, key, values) => fill(catalogue[language][key], values);
}
