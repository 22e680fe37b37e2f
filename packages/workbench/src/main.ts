import { languages, type Language } from "../../../src/core/language/language";
import { buildDesk, type Desk } from "./desk";
import { download, fetchSample } from "./files";
import { goThroughRegions } from "./regions";
import { drawRibbon } from "./ribbon/draw-ribbon";
import { type Manifest, readManifest } from "./ribbon/read-manifest";
import { say } from "./say";
import { openSession, runAction, type Session } from "./session";

/** The three seed forms, each on a sheet. */
const sample = "baoshan-2023.xlsx";

/** The language that the address asks for (`?language=en-US`), else Chinese. */
const languageOf = (query: string): Language =>
  languages.find((language) => language === new URLSearchParams(query).get("language")) ?? languages[0];

async function fetchManifest(language: Language): Promise<Manifest> {
  const reply = await fetch("manifest.xml");
  if (!reply.ok) throw new Error("No manifest.xml");
  const xml = new DOMParser().parseFromString(await reply.text(), "application/xml");
  return readManifest(xml, language);
}

async function start(): Promise<void> {
  const language = languageOf(location.search);
  document.documentElement.lang = language;
  document.title = say(language, "title");
  const desk = buildDesk(language);
  // Before Univer, which keeps keys to itself.
  window.addEventListener("keydown", goThroughRegions, { capture: true });
  // The grid is a picture, which is not drawn anew when a font arrives. A machine without any of these has its own instead.
  await document.fonts.load('1em "宋体"').catch(() => []);
  const manifest = await fetchManifest(language).catch(() => null);
  if (!manifest) {
    desk.tell(say(language, "no-manifest"));
    return;
  }
  await work(desk, language, manifest);
}

/** Opens the sample, and lets the user open others. */
async function work(desk: Desk, language: Language, manifest: Manifest): Promise<void> {
  let session: Session | null = null;
  let saved = 0;
  const changed = (): boolean => (session?.book.history.counts().revision ?? 0) !== saved;
  const mayGo = (): boolean => !changed() || confirm(say(language, "discard"));
  const open = async (name: string, bytes: Uint8Array | null): Promise<void> => {
    session = await openSession({ desk, language, manifest, name, bytes }, () => session?.close());
    saved = session.book.history.counts().revision;
    // For the browser's console, and for tests.
    Object.assign(window, { workbench: session });
  };

  const [tab] = manifest.tabs;
  if (tab) {
    const drawn = drawRibbon(tab, (action, label) => {
      if (session) void runAction(action, label, session, { desk, language, manifest });
    });
    desk.ribbon.replaceWith(drawn);
  }
  desk.openButton.addEventListener("click", () => {
    desk.fileInput.click();
  });
  desk.fileInput.addEventListener("change", () => {
    const [file] = desk.fileInput.files ?? [];
    desk.fileInput.value = "";
    if (!file || !mayGo()) return;
    void file
      .arrayBuffer()
      .then((buffer) => open(file.name, new Uint8Array(buffer)))
      .catch(() => {
        desk.tell(say(language, "not-opened", { file: file.name }));
      });
  });
  desk.newButton.addEventListener("click", () => {
    if (mayGo()) void open(say(language, "new-name"), null);
  });
  desk.saveButton.addEventListener("click", () => {
    if (!session) return;
    download(session.book, session.book.name);
    saved = session.book.history.counts().revision;
  });
  desk.languageButton.addEventListener("click", () => {
    const other = languages.find((candidate) => candidate !== language) ?? language;
    if (mayGo()) location.search = `?language=${other}`;
  });

  const bytes = await fetchSample(sample);
  if (!bytes) desk.tell(say(language, "no-sample"));
  await open(bytes ? sample : say(language, "new-name"), bytes);
}

void start();
