import { element } from "./element";

/** A line at the bottom that says one thing for a while; what is said anew replaces it. */
export function createNotice(): { readonly box: HTMLElement; readonly tell: (text: string) => void } {
  const box = element("div", "notice");
  box.role = "status";
  let timer = 0;
  return {
    box,
    tell: (text) => {
      clearTimeout(timer);
      box.textContent = text;
      timer = window.setTimeout(() => {
        box.textContent = "";
      }, 8_000);
    },
  };
}
