import type { PageLook } from "./looks";

/** The elements of a page that are open, as far as they say how text is seen. */
export interface OpenElements {
  readonly open: (name: string, look: PageLook) => void;
  readonly close: (name: string) => void;
  /** How text is seen that stands here. */
  readonly look: () => PageLook;
}

/** Of more elements inside of each other the innermost say nothing. */
const deepest = 100;

/** These need no end: the next of their kind, or of what they stand in, ends them. */
const endedBy: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  td: new Set(["table", "tr"]),
  th: new Set(["table", "tr"]),
  tr: new Set(["table"]),
};
const withoutContent = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|wbr|!doctype)$/;

/** A page of which nothing is open. */
export function openElements(): OpenElements {
  const elements: (PageLook & { readonly name: string })[] = [];
  const plain: PageLook = { font: undefined, isHidden: false };
  const cut = (length: number) => {
    elements.length = length;
  };
  return {
    open(name, { font, isHidden }) {
      if (withoutContent.test(name)) return;
      const containers = endedBy[name];
      if (containers) cut(elements.findLastIndex((element) => containers.has(element.name)) + 1);
      else if (name === "p" && elements.at(-1)?.name === "p") elements.pop();
      if (elements.length >= deepest) return;
      const around = elements.at(-1) ?? plain;
      elements.push({ name, font: font ?? around.font, isHidden: isHidden || around.isHidden });
    },
    close(name) {
      const at = elements.findLastIndex((element) => element.name === name);
      // An end without a beginning ends nothing, and none reaches out of its cell.
      const cell = elements.findLastIndex((element) => /^(td|th)$/.test(element.name));
      if (at >= 0 && (at >= cell || /^(td|th|tr|table|tbody|thead|tfoot)$/.test(name))) cut(at);
    },
    look: () => elements.at(-1) ?? plain,
  };
}
