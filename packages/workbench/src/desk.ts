import type { Language } from "../../../src/core/language/language";
import { element } from "./element";
import { createNotice } from "./notice";
import type { TextKey } from "./messages/zh-CN";
import { say } from "./say";
import { addSplitter } from "./splitter";

/** The parts of the page that something happens to. */
export interface Desk {
  readonly openButton: HTMLButtonElement;
  readonly saveButton: HTMLButtonElement;
  readonly newButton: HTMLButtonElement;
  readonly languageButton: HTMLButtonElement;
  /** Hidden: the button opens its dialog. */
  readonly fileInput: HTMLInputElement;
  readonly fileName: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly tell: (text: string) => void;
}

/** Builds the empty page: the file's bar, the ribbon's place, the grid's and the pane's. */
export function buildDesk(language: Language): Desk {
  const button = (key: TextKey, tip?: TextKey): HTMLButtonElement => {
    const made = element("button", "", say(language, key));
    made.type = "button";
    if (tip) made.title = say(language, tip);
    return made;
  };
  const notice = createNotice();
  const handle = element("div", "handle");
  const desk: Desk = {
    openButton: button("open", "open-tip"),
    saveButton: button("save", "save-tip"),
    newButton: button("new", "new-tip"),
    languageButton: button("switch-language"),
    fileInput: element("input", ""),
    fileName: element("div", "name"),
    ribbon: element("div", "ribbon"),
    grid: element("main", "grid"),
    pane: element("aside", "pane"),
    tell: notice.tell,
  };
  Object.assign(desk.fileInput, { type: "file", accept: ".xlsx", hidden: true });
  Object.assign(desk.grid, { id: "grid", ariaLabel: say(language, "grid") });
  desk.pane.ariaLabel = say(language, "pane");
  addSplitter(handle, say(language, "pane-width"));
  const files = element(
    "header",
    "files",
    desk.newButton,
    desk.openButton,
    desk.saveButton,
    desk.fileInput,
    desk.fileName,
    desk.languageButton,
  );
  document.body.replaceChildren(files, desk.ribbon, desk.grid, handle, desk.pane, notice.box);
  return desk;
}
