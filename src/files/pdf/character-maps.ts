/**
 * What a text's codes mean in fonts that do not tell: Adobe's maps of the Chinese character sets GB 2312, GBK and GB 18030,
 * and those that name them by Unicode (Adobe-GB1). Without them such texts would be nothing, or wrong.
 */
const known = /^(Adobe-GB1-|GB|UniGB-)[\w-]+$/;

/** Gives a map's packed bytes. */
export type CharacterMapSource = (file: string) => Promise<Uint8Array>;

let source: CharacterMapSource = () => Promise.reject(new Error("No source of character maps"));

/** Sets where maps come from: a page asks the add-in's server, the command line its own folder. */
export function setCharacterMapSource(from: CharacterMapSource): void {
  source = from;
}

/** Loads a map that a file asks for. It fails for names that are not Chinese maps, whatever a file may ask for. */
export function loadCharacterMap(name: string): Promise<Uint8Array> {
  return known.test(name)
    ? source(`${name}.bcmap`)
    : Promise.reject(new Error("Not a Chinese character map"));
}
