import { TextDecoder, TextEncoder } from "node:util";
import { configure } from "@testing-library/dom";

// A view that does not come is a failure; a machine with other work is not.
configure({ asyncUtilTimeout: 20_000 });

// Browsers have these; jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
File.prototype.arrayBuffer = function () {
  const reader = new FileReader();
  reader.readAsArrayBuffer(this);
  return new Promise((resolve) => {
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
  });
};
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView = () => undefined;
// Without a layout nothing is ever near the view.
Object.assign(globalThis, {
  IntersectionObserver: class {
    observe(): void {
      return;
    }
    disconnect(): void {
      return;
    }
  },
  CSS: { escape: (text: string) => text.replace(/["\\]/g, "\\$&") },
});
