import type { Language } from "../language/language";
import { element } from "./element";
import { say } from "./say";

/** The parts of the page that something happens to. */
export interface Page {
  readonly root: HTMLElement;
  readonly chooseButton: HTMLButtonElement;
  /** Hidden: the button opens its dialog. */
  readonly fileInput: HTMLInputElement;
  readonly pasteArea: HTMLTextAreaElement;
  /** What is going on and how it ended; read out when it changes. */
  readonly status: HTMLElement;
  /** The forms with their findings. */
  readonly results: HTMLElement;
}

/** Puts the page, empty of results, into an element of the document. */
export function buildPage(root: HTMLElement, language: Language): Page {
  const page: Page = {
    root,
    chooseButton: element("button", "choose", say(language, "choose")),
    fileInput: element("input", ""),
    pasteArea: element("textarea", "paste"),
    status: element("div", "status"),
    results: element("div", "results"),
  };
  page.chooseButton.type = "button";
  Object.assign(page.fileInput, { type: "file", accept: ".xlsx,.xlsm,.txt", multiple: true, hidden: true });
  Object.assign(page.pasteArea, { placeholder: say(language, "paste-here"), rows: 2, spellcheck: false });
  page.status.role = "status";

  root.replaceChildren(
    element(
      "header",
      "",
      element("h1", "", say(language, "name")),
      element("p", "", say(language, "purpose")),
      element("p", "quiet", say(language, "privacy")),
    ),
    element("main", "", inputs(page, language), page.status, page.results),
  );
  return page;
}

function inputs({ chooseButton, fileInput, pasteArea }: Page, language: Language): HTMLElement {
  const fileKinds = element("span", "quiet", say(language, "file-kinds"));
  fileKinds.id = "file-kinds";
  chooseButton.setAttribute("aria-describedby", fileKinds.id);
  return element(
    "section",
    "inputs",
    element("div", "choice", chooseButton, fileKinds, fileInput),
    element("label", "", say(language, "paste-label"), pasteArea),
  );
}
