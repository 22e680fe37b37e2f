import { createHost, type Host } from "excel-stand-in/host";
import type { Language } from "../../../src/core/language/language";
import type { Desk } from "./desk";
import { element } from "./element";
import { connectGrid } from "./grid/connect-grid";
import { endValidation } from "./grid/end-grid";
import { InvalidEntry } from "./grid/validate-entry";
import { type OpenedBook, readBook } from "./open-book";
import { createPane, NoAnswer, type Pane } from "./pane";
import { refusalKey } from "./refusal";
import type { Manifest, RibbonAction } from "./ribbon/read-manifest";
import { say } from "./say";

/** One open workbook, its grid, and the add-in that works on it. */
export interface Session extends OpenedBook {
  readonly host: Host;
  readonly pane: Pane;
  readonly close: () => void;
}

export interface SessionOptions {
  readonly desk: Desk;
  readonly language: Language;
  readonly manifest: Manifest;
  readonly name: string;
  /** An .xlsx; null for an empty workbook. */
  readonly bytes: Uint8Array | null;
}

/**
 * Opens a workbook in the page.
 * @param before called when the file was read, to close what was open until then
 * @throws Error if the bytes are no workbook; then `before` is not called
 */
export async function openSession(options: SessionOptions, before: () => void): Promise<Session> {
  const { desk, language, manifest, name, bytes } = options;
  const { show } = await readBook(name, bytes, language);
  before();
  const container = element("div", "univer");
  desk.grid.replaceChildren(container);
  const opened = show(container);
  const host = createHost(opened.book);
  const pane = createPane(desk.pane, host, language, manifest.name);
  connectGrid({
    host,
    univer: opened.univer,
    workbook: opened.workbook,
    flush: pane.flush,
    refuse: (error) => {
      const own = error instanceof InvalidEntry ? error.message : "";
      desk.tell(own || say(language, refusalKey(opened.book, error)));
    },
  });
  desk.fileName.textContent = name;
  return {
    ...opened,
    host,
    pane,
    close: () => {
      pane.close();
      endValidation(opened.univer);
      opened.book.engine.dispose();
      container.remove();
    },
  };
}

/** Does what a button of the ribbon says; what goes wrong is told in one sentence. */
export async function runAction(
  action: RibbonAction,
  label: string,
  { pane }: Session,
  { desk, language, manifest }: Pick<SessionOptions, "desk" | "language" | "manifest">,
): Promise<void> {
  if (action.kind === "pane") {
    pane.show(action.address);
    return;
  }
  try {
    await pane.press(action.name, manifest.page);
  } catch (error) {
    const key = error instanceof NoAnswer ? "no-answer" : "function-failed";
    desk.tell(say(language, key, { name: label }));
  }
}
