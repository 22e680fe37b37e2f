/**
 * The little of a browser window that office.js asks for when it starts (found by trying; the protocol's description
 * lists it). Its parent is the host: what the library posts there comes to `toHost`.
 */
export interface FakeWindow {
  readonly globals: Record<string, unknown>;
  /** Hands a message to the listeners that the library registered. */
  readonly deliver: (text: string) => void;
}

export interface WindowOptions {
  readonly name: string;
  readonly origin: string;
  readonly toHost: (text: string) => void;
  /** Evaluates one of the library's files, given its address. */
  readonly load: (address: string) => void;
}

type Listener = (event: object) => void;

const storage = (): object => {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
    clear: () => {
      values.clear();
    },
  };
};

const nothing = (): undefined => undefined;

class Anchor {
  #url: URL | undefined;
  set href(value: string) {
    this.#url = new URL(value, "https://localhost/");
  }
  get href(): string {
    return this.#url?.href ?? "";
  }
  get hostname(): string {
    return this.#url?.hostname ?? "";
  }
  get protocol(): string {
    return this.#url?.protocol ?? "";
  }
  get port(): string {
    return this.#url?.port ?? "";
  }
  get host(): string {
    return this.#url?.host ?? "";
  }
  get pathname(): string {
    return this.#url?.pathname ?? "";
  }
}

interface ScriptElement {
  src: string;
  onload?: () => void;
}

function fakeDocument(base: string, load: (address: string) => void): object {
  const append = (script: ScriptElement): void => {
    queueMicrotask(() => {
      load(script.src);
      script.onload?.();
    });
  };
  const element = (tag: string): object =>
    tag === "a" ? new Anchor() : { style: {}, setAttribute: nothing, getAttribute: nothing };
  const officeTag = { src: `${base}office.js`, getAttribute: () => null };
  return {
    domain: "localhost",
    cookie: "",
    readyState: "complete",
    URL: `${base}index.html`,
    createElement: element,
    getElementsByTagName: (tag: string) =>
      tag === "script" ? [officeTag] : tag === "head" ? [{ appendChild: append }] : [],
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: nothing,
    removeEventListener: nothing,
    head: { appendChild: append },
    body: { appendChild: nothing },
    documentElement: { lang: "" },
  };
}

/**
 * Builds the window. Its timers do not keep the process alive: the library has some that run for a minute.
 * `globals` are what a vm context needs besides the language itself.
 */
export function fakeWindow({ name, origin, toHost, load }: WindowOptions): FakeWindow {
  const listeners: Listener[] = [];
  const parent = { postMessage: toHost };
  const globals: Record<string, unknown> = {
    name,
    opener: null,
    parent,
    top: parent,
    navigator: { userAgent: "Mozilla/5.0 Chrome/120.0", language: "en-US", userAgentData: undefined },
    location: {
      href: `${origin}/pane.html`,
      origin,
      protocol: "https:",
      hostname: "localhost",
      host: "localhost",
      port: "",
      search: "",
      hash: "",
      pathname: "/pane.html",
    },
    document: fakeDocument(`${origin}/office/`, load),
    history: { pushState: nothing, replaceState: nothing },
    localStorage: storage(),
    sessionStorage: storage(),
    addEventListener: (type: string, listener: Listener) => {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener: nothing,
    postMessage: nothing,
    XMLHttpRequest: nothing,
    setTimeout: (action: () => void, delay?: number) => setTimeout(action, delay).unref(),
    setInterval: (action: () => void, delay?: number) => setInterval(action, delay).unref(),
    ...{ clearTimeout, clearInterval, queueMicrotask, performance, console, URL, URLSearchParams },
    ...{ Date, JSON, Promise, Error, TypeError, Map, Set, WeakMap },
  };
  return {
    globals,
    deliver: (text) => {
      for (const listener of listeners) listener({ data: text, origin, source: parent });
    },
  };
}
