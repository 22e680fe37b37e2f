/**
 * The little of a page that scripts in Script Lab's style use: buttons that call a function, and fields. Elements exist as
 * soon as they are asked for. Nothing is shown.
 */
export interface ScriptPage {
  /** `document` and `$`, for the script. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** The ids of elements that something happens on when they are clicked, in the order the script said so. */
  readonly buttons: () => string[];
  readonly press: (id: string) => void;
}

type Handler = (event: { readonly target: Element; preventDefault: () => void }) => unknown;

class Element {
  value = "";
  innerHTML = "";
  textContent = "";
  checked = false;
  disabled = false;
  readonly style: Record<string, string> = {};
  readonly handlers: Handler[] = [];
  constructor(readonly id: string) {}
  addEventListener(type: string, handler: Handler): void {
    if (type === "click") this.handlers.push(handler);
  }
  set onclick(handler: Handler) {
    this.handlers.push(handler);
  }
  appendChild(child: Element): Element {
    this.textContent += child.textContent;
    return child;
  }
  hasAttribute(name: string): boolean {
    return name === "value" && this.value !== "";
  }
  setAttribute(name: string, value: string): void {
    if (name === "value") this.value = value;
  }
}

/** jQuery's calls that such scripts make, on one element. */
const query = (element: Element): object => {
  const self = {
    on: (type: string, handler: Handler) => {
      element.addEventListener(type, handler);
      return self;
    },
    click: (handler: Handler) => self.on("click", handler),
    val: (value?: string) => {
      if (value === undefined) return element.value;
      element.value = value;
      return self;
    },
    text: (text: string) => {
      element.textContent = text;
      return self;
    },
    html: (text: string) => {
      element.innerHTML = text;
      return self;
    },
    append: (text: unknown) => {
      element.textContent += String(text);
      return self;
    },
    empty: () => self.text(""),
    prop: () => self,
    attr: () => self,
    show: () => self,
    hide: () => self,
    ready: (handler: () => void) => {
      handler();
      return self;
    },
  };
  return self;
};

export function createPage(): ScriptPage {
  const elements = new Map<string, Element>();
  const byId = (id: string): Element => {
    const element = elements.get(id) ?? new Element(id);
    elements.set(id, element);
    return element;
  };
  const document = {
    getElementById: byId,
    querySelector: (selector: string) => byId(selector.replace(/^#/, "")),
    // The page has only the elements that were asked for by their ids.
    querySelectorAll: () => [],
    createElement: (tag: string) => new Element(tag),
  };
  const $ = (selector: unknown): unknown => {
    if (typeof selector === "function") return (selector as () => unknown)();
    return query(byId(typeof selector === "string" ? selector.replace(/^#/, "") : "document"));
  };
  return {
    globals: { document, $, window: globalThis },
    buttons: () => [...elements.values()].filter(({ handlers }) => handlers.length > 0).map(({ id }) => id),
    press: (id) => {
      const target = byId(id);
      for (const handler of target.handlers) handler({ target, preventDefault: () => undefined });
    },
  };
}
