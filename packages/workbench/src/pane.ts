import type { Host } from "excel-stand-in/host";
import { openPane, type OpenedPane } from "excel-stand-in/transport/iframe";
import type { Language } from "../../../src/core/language/language";
import { element } from "./element";
import { goThroughRegions, leaveRegion } from "./regions";
import { here } from "./ribbon/draw-ribbon";
import { say } from "./say";

/** The add-in's page beside the grid: one runtime that lives as long as the workbook, shown or hidden. */
export interface Pane {
  readonly show: (address: string) => void;
  /** Runs a function of the add-in, without showing its page. @throws Error if the add-in does not answer or has no such function */
  readonly press: (functionName: string, address: string) => Promise<void>;
  /** Sends the add-in what happened; nothing to do while it is not running. */
  readonly flush: () => void;
  readonly close: () => void;
}

/** How long the add-in may take to start, in milliseconds. */
const patience = 20_000;
let conversations = 0;

export class NoAnswer extends Error {}

/** @param title the add-in's name, above its page */
export function createPane(place: HTMLElement, host: Host, language: Language, title: string): Pane {
  const { services } = host;
  let opened: OpenedPane | null = null;
  const frameBox = element("div", "frame");
  const closeButton = element("button", "close", "✕");
  Object.assign(closeButton, { type: "button", ariaLabel: say(language, "close-pane") });
  closeButton.title = say(language, "close-pane");
  place.replaceChildren(element("header", "", element("h2", "", title), closeButton), frameBox);

  const setVisible = (visible: boolean): void => {
    document.body.classList.toggle("with-pane", visible);
  };
  const change = (visibility: "Visible" | "Hidden"): void => {
    if (services.visibility === visibility) return;
    services.visibility = visibility;
    services.raiseVisibility(visibility);
    opened?.flush();
  };
  const { raiseVisibility } = services;
  services.visibility = "Hidden";
  Object.assign(services, {
    raiseVisibility: (visibility: "Visible" | "Hidden") => {
      setVisible(visibility === "Visible");
      raiseVisibility(visibility);
    },
  });
  closeButton.addEventListener("click", () => {
    change("Hidden");
  });
  setVisible(false);

  const start = (address: string): OpenedPane => {
    opened ??= openPane({
      host,
      identity: {
        // A new one each time: the pane's session storage remembers the settings of a conversation.
        conversation: `workbench${Date.now()}-${++conversations}`,
        control: "pane",
        origin: location.origin,
        displayLanguage: language,
      },
      address: here(address),
      leave: leaveRegion,
      insert: (frame) => {
        frame.title = title;
        frame.addEventListener("load", () => {
          frame.contentWindow?.addEventListener("keydown", goThroughRegions);
        });
        frameBox.replaceChildren(frame);
      },
    });
    return opened;
  };
  const ready = (): Promise<void> =>
    new Promise((resolve, reject) => {
      if (services.ready) {
        resolve();
        return;
      }
      const timer = setTimeout(() => {
        reject(new NoAnswer("The add-in does not answer"));
      }, patience);
      services.onReady.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });

  return {
    show: (address) => {
      start(address);
      change("Visible");
    },
    press: async (functionName, address) => {
      const connection = start(address);
      await ready();
      await connection.press(functionName);
    },
    flush: () => {
      opened?.flush();
    },
    close: () => {
      opened?.close();
      place.replaceChildren();
      setVisible(false);
    },
  };
}
