import { languages, type Language } from "../../src/language/language";
import { startPane } from "../../src/taskpane/pane";

/** Starts the pane in an empty page. */
export function openPane(language: Language = languages[0]): HTMLElement {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  startPane(root, language);
  return root;
}

/** What the user pastes or drops. */
interface Transfer {
  readonly text?: string;
  readonly files?: readonly File[];
}

/** Pastes into, or drops on, an element of the page. Tells whether the browser would still do what it does by itself. */
export function transfer(
  kind: "paste" | "drop",
  target: Element,
  { text = "", files = [] }: Transfer,
): boolean {
  const data = { getData: (format: string) => (format === "text/plain" ? text : ""), files };
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, kind === "paste" ? { clipboardData: data } : { dataTransfer: data });
  return target.dispatchEvent(event);
}

/** Chooses files in the button's dialog. */
export function choose(root: HTMLElement, files: readonly File[]): void {
  const input = one(root, "input[type=file]");
  Object.defineProperty(input, "files", { value: files, configurable: true });
  input.dispatchEvent(new Event("change"));
}

/** Types into the text area, in place of what is there. */
export function type(root: HTMLElement, text: string): void {
  const area = one(root, "textarea") as HTMLTextAreaElement;
  area.value = text;
  area.dispatchEvent(new Event("input"));
}

/** The only element that matches. */
export function one(root: ParentNode, selector: string): Element {
  const [found, ...others] = root.querySelectorAll(selector);
  if (!found || others.length > 0) throw new Error(`Not just one ${selector}`);
  return found;
}

/** The texts of all elements that match, in their order. */
export function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** Waits until the pane says how a check ended. */
export async function ended(root: HTMLElement): Promise<void> {
  const hasEnded = () => root.querySelector(".total, .problem") !== null;
  if (hasEnded()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!hasEnded()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true, subtree: true });
  });
}
