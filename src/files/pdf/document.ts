import { readInk } from "./ink/read-ink";
import type { Ink } from "./ink/ink";
import type { Font } from "./ink/state";
import { unknownFont } from "./ink/show-text";
import { loadCharacterMap } from "./parts";
import { loadLibrary, noPage, type Library, type LibraryDocument, type LibraryPage } from "./library";
import type { Matrix } from "./geometry";

/** A PDF file that is open. */
export interface PdfDocument {
  readonly pages: number;
  /** What a page shows, 1-based. @param mostOperators more than this are not carried out: null then */
  inkOf(page: number, mostOperators: number): Promise<{ ink: Ink; operators: number } | null>;
  close(): Promise<void>;
}

/** Why a file does not open. */
export class PdfRefusal extends Error {
  constructor(readonly why: "password" | "damaged") {
    super(why);
    this.name = "PdfRefusal";
  }
}

/** Pictures larger than this, in pixels, are not unpacked: nothing is read from them. */
const largestPicture = 64;

/** Opens a file. @throws PdfRefusal if it wants a password or is no whole PDF file */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const library = await loadLibrary();
  const task = library.getDocument({
    // It takes the bytes for itself.
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    // Else it works out the outline of every glyph.
    disableFontFace: false,
    ownerDocument: noPage,
    maxImageSize: largestPicture,
    CMapReaderFactory: CharacterMaps,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const layers = await document.getOptionalContentConfig();
    return {
      pages: document.numPages,
      inkOf: (page, mostOperators) => inkOf(library, document, layers, page, mostOperators),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    throw new PdfRefusal(nameOf(error) === "PasswordException" ? "password" : "damaged");
  }
}

async function inkOf(
  { OPS: codes }: Library,
  document: LibraryDocument,
  layers: { isVisible(group: unknown): boolean },
  number: number,
  mostOperators: number,
): Promise<{ ink: Ink; operators: number } | null> {
  const page = await document.getPage(number);
  const list = await page.getOperatorList();
  const operators = list.fnArray.length;
  if (operators > mostOperators) return null;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const ink = readInk(list, {
    width,
    height,
    transform: transform as unknown as Matrix,
    codes,
    fontOf: fontsOf(page),
    isLayerShown: (layer) => layers.isVisible(layer),
  });
  page.cleanup();
  return { ink, operators };
}

/** What the library tells of a font. */
interface LoadedFont {
  readonly name?: string;
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
}

function fontsOf({ commonObjs }: LibraryPage): (name: string) => Font {
  return (id) => {
    const font = commonObjs.has(id) ? (commonObjs.get(id) as LoadedFont | string | null) : null;
    // A text in its place says why it could not be loaded.
    if (font === null || typeof font === "string") return { ...unknownFont, name: id };
    return {
      name: font.name ?? id,
      unit: font.fontMatrix?.[0] ?? unknownFont.unit,
      isVertical: font.vertical ?? false,
      advanceDown: font.defaultVMetrics?.[0] ?? unknownFont.advanceDown,
    };
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

/** Gives the library the character maps that it asks for by name. */
class CharacterMaps {
  readonly fetch = async ({ name }: { readonly name: string }): Promise<object> => ({
    cMapData: await loadCharacterMap(name),
    isCompressed: true,
  });
}
