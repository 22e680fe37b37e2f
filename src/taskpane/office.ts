import { languages, type Language } from "../core/language/language";
import { nearestLanguage } from "./language-of";

/** Where the pane stands: in Excel; in a browser by itself; or somewhere that Excel's library does not load. */
export type Surroundings =
  | { readonly place: "excel"; readonly language: Language; readonly isDark: boolean | null }
  | { readonly place: "browser" | "failed" };

/** How long the library may take to load, and Excel to answer it, before the user is told (milliseconds). */
const patience = 10_000;

/**
 * Tells Excel that the page is up, as every add-in must, and learns what it says of itself. Where that takes too long,
 * `failed` is told first, and what Excel answers when it does: with the library's files blocked `onReady` never resolves,
 * and with a slow network it does later ("Loading the DOM and runtime environment").
 * @param tell is told where the pane stands: once, or `failed` and then once more
 */
export async function meetOffice(tell: (surroundings: Surroundings) => void): Promise<void> {
  const told: Surroundings["place"][] = [];
  const tellOnce = (surroundings: Surroundings): void => {
    if (told.includes(surroundings.place)) return;
    told.push(surroundings.place);
    tell(surroundings);
  };
  const deadline = setTimeout(() => {
    tellOnce({ place: "failed" });
  }, patience);
  const surroundings = await surroundingsIn(await loadedLibrary());
  clearTimeout(deadline);
  tellOnce(surroundings);
}

async function surroundingsIn(library: Library | undefined): Promise<Surroundings> {
  if (!library) return { place: "failed" };
  const { host } = await library.onReady();
  // Null in a browser, whatever the types say.
  if ((host as Office.HostType | null) === null) return { place: "browser" };
  const { displayLanguage, officeTheme } = library.context;
  return {
    place: "excel",
    language: nearestLanguage(displayLanguage) ?? languages[0],
    isDark: isDark((officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor),
  };
}

type Library = typeof Office;

function library(): Library | undefined {
  return (window as { readonly Office?: Library }).Office;
}

/** office.js, once it has loaded; undefined if it cannot be. */
function loadedLibrary(): Promise<Library | undefined> {
  const script = document.getElementById("office-js");
  // When the page has loaded completely, the library has come, or failed before anybody could hear of it.
  if (library() || !script || document.readyState === "complete") return Promise.resolve(library());
  return new Promise((resolve) => {
    const answer = () => {
      resolve(library());
    };
    script.addEventListener("load", answer);
    script.addEventListener("error", answer);
    window.addEventListener("load", answer);
  });
}

/** Whether a colour such as `#1F1F1F` is a dark one; null for what is no such colour. */
export function isDark(colour: string | undefined): boolean | null {
  const [, red, green, blue] = /^#?(..)(..)(..)$/.exec(colour ?? "") ?? [];
  if (!red || !green || !blue) return null;
  // Weights of the eye's three kinds of cones, as ITU-R BT.601 has them.
  const luma = parseInt(red, 16) * 0.299 + parseInt(green, 16) * 0.587 + parseInt(blue, 16) * 0.114;
  return Number.isNaN(luma) ? null : luma < 128;
}
