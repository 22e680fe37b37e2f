import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { fakeWindow } from "./fake-window";

/** The globals that a script in an add-in's page has. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface Client extends OfficeGlobals {
  /** Everything else that the library put into its window. */
  readonly window: Record<string, unknown>;
}

/** Where the unmodified library of npm `@microsoft/office-js` lies on this machine. */
export const officeFolder = (): string =>
  dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));

const scripts = new Map<string, vm.Script>();

function script(address: string): vm.Script {
  const file = new URL(address).pathname.replace("/office/", "");
  const known = scripts.get(file);
  if (known) return known;
  const compiled = new vm.Script(readFileSync(join(officeFolder(), file), "utf8"), { filename: file });
  scripts.set(file, compiled);
  return compiled;
}

export interface ClientOptions {
  /** `window.name` as Excel on the web sets it. */
  readonly windowName: string;
  readonly toHost: (text: string) => void;
}

/**
 * Starts the real office.js in a window of its own and waits until it is ready.
 * @returns the globals, and a function that hands the library a message from the host
 */
export function loadClient({ windowName, toHost }: ClientOptions): {
  client: Promise<Client>;
  deliver: (text: string) => void;
} {
  const context: vm.Context = {};
  const load = (address: string): void => {
    script(address).runInContext(context);
  };
  const { globals, deliver } = fakeWindow({ name: windowName, origin: "https://localhost", toHost, load });
  Object.assign(context, globals);
  context["window"] = context["self"] = context["globalThis"] = context;
  vm.createContext(context);
  load("https://localhost/office/office.js");
  const window = context as Record<string, unknown> & { Office: typeof Office };
  const client = window.Office.onReady().then(() => ({
    Excel: window["Excel"] as typeof Excel,
    Office: window.Office,
    OfficeExtension: window["OfficeExtension"] as typeof OfficeExtension,
    window,
  }));
  return { client, deliver };
}
