import { element } from "../element";

let tips = 0;
/** How long a pointer rests before the tooltip comes, in milliseconds, as in Office. */
const delay = 400;

/** Shows a title and a sentence below a button while it is pointed at or has the keyboard's focus. Escape takes it away. */
export function addTooltip(button: HTMLElement, title: string, text: string): void {
  if (text === "") return;
  const tip = element("div", "tooltip", element("strong", "", title), element("span", "", text));
  tip.role = "tooltip";
  tip.id = `tip${++tips}`;
  tip.hidden = true;
  button.setAttribute("aria-describedby", tip.id);
  document.body.append(tip);
  let timer = 0;
  const show = (): void => {
    if (button.getAttribute("aria-expanded") === "true") return;
    tip.hidden = false;
    const { left, bottom } = button.getBoundingClientRect();
    tip.style.left = `${Math.max(4, Math.min(left, innerWidth - tip.offsetWidth - 8))}px`;
    tip.style.top = `${bottom + 4}px`;
  };
  const hide = (): void => {
    clearTimeout(timer);
    tip.hidden = true;
  };
  button.addEventListener("pointerenter", () => {
    timer = window.setTimeout(show, delay);
  });
  button.addEventListener("focus", () => {
    if (button.matches(":focus-visible")) show();
  });
  for (const event of ["pointerleave", "blur", "pointerdown", "click"]) button.addEventListener(event, hide);
  button.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
}
