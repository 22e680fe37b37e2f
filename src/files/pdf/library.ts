import type { OperatorList } from "./ink/read-ink";
import { loadParts } from "./parts";

/** What is used of the library (pdfjs-dist), which reads PDF files into operators and glyphs. */
export interface Library {
  readonly OPS: Readonly<Record<string, number>>;
  readonly getDocument: (options: object) => {
    readonly promise: Promise<LibraryDocument>;
    destroy(): Promise<void>;
  };
}

export interface LibraryDocument {
  readonly numPages: number;
  getPage(number: number): Promise<LibraryPage>;
  getOptionalContentConfig(): Promise<{ isVisible(group: unknown): boolean }>;
}

export interface LibraryPage {
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getOperatorList(): Promise<OperatorList>;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): boolean;
}

/** Nothing is drawn, so nothing of these is asked of them but to be there. */
class Unused {
  readonly loaded = Promise.resolve(this);
}

/**
 * Loads the library, once, into the thread that it is called in.
 *
 * It takes itself to be in a page that draws: what it wants of one is set to stand-ins, so that no font of a file is ever
 * handed to the browser, and Node has the names that it lacks.
 */
export function loadLibrary(): Promise<Library> {
  return (loading ??= load());
}

let loading: Promise<Library> | null = null;

async function load(): Promise<Library> {
  const scope = globalThis as unknown as Record<string, unknown>;
  scope["FontFace"] = Unused;
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) scope[name] ??= Unused;
  return (await loadParts()) as Library;
}

/** In place of the page's list of fonts. */
export const noPage: object = { fonts: new Set() };
