import type { Attributes } from "../markup/scan-markup";

/** How what stands in an element is seen. */
export interface PageLook {
  /** Undefined where it is that of what is around it. */
  readonly font: string | undefined;
  readonly isHidden: boolean;
}

/** The looks that a page gives its classes. */
export interface ClassLooks {
  /** Takes in the text of an element `style`. */
  readonly add: (css: string) => void;
  /** How an element is seen by its own attributes. */
  readonly of: (element: string, attributes: Attributes) => PageLook;
}

/** Letters of a style sheet that are read: Excel's and Word's stay far below. */
const longest = 500_000;

/** A page's classes, none of which has a look yet. */
export function classLooks(): ClassLooks {
  const classes = new Map<string, PageLook>();
  return {
    add(css) {
      const rules = css.slice(0, longest).replace(/\/\*[^]*?\*\/|<!--|-->/g, "");
      for (const [, selectors = "", declarations = ""] of rules.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
        const look = lookOf(declarations);
        if (look.font === undefined && !look.isHidden) continue;
        for (const selector of selectors.split(","))
          if (/^\s*\w*\.[\w-]+\s*$/.test(selector)) classes.set(selector.trim().replace(/^\w*\./, ""), look);
      }
    },
    of(element, attributes) {
      const own = lookOf(attributes["style"] ?? "");
      const given = (attributes["class"] ?? "").split(/\s+/).flatMap((name) => classes.get(name) ?? []);
      const face = element === "font" ? attributes["face"] : undefined;
      return {
        font: own.font ?? face ?? given.find(({ font }) => font !== undefined)?.font,
        isHidden:
          own.isHidden || attributes["hidden"] !== undefined || given.some(({ isHidden }) => isHidden),
      };
    },
  };
}

function lookOf(declarations: string): PageLook {
  const [, family, short] =
    /(?:^|;)\s*(?:font-family\s*:\s*([^;]+)|font\s*:[^;]*?(?:pt|px|em|%)[^\s;]*\s+([^;]+))/i.exec(
      declarations,
    ) ?? [];
  return {
    font: (family ?? short)?.trim(),
    isHidden: /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
      declarations,
    ),
  };
}
