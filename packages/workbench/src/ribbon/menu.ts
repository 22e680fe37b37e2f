/** Makes a button open a menu: with the pointer, or Enter, space and the down key; the arrow keys go through it. */
export function openWith(button: HTMLButtonElement, menu: HTMLElement): void {
  const items = (): HTMLButtonElement[] => [...menu.querySelectorAll("button")];
  const close = (refocus: boolean): void => {
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (refocus) button.focus();
  };
  const open = (): void => {
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    items()[0]?.focus();
  };
  menu.hidden = true;
  menu.role = "menu";
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    if (menu.hidden) open();
    else close(true);
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    open();
  });
  const step: Readonly<Record<string, (at: number, count: number) => number>> = {
    ArrowDown: (at, count) => (at + 1) % count,
    ArrowUp: (at, count) => (at + count - 1) % count,
    Home: () => 0,
    End: (_, count) => count - 1,
  };
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Tab") {
      close(event.key === "Escape");
      return;
    }
    const move = step[event.key];
    if (!move) return;
    event.preventDefault();
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[move(at, all.length)]?.focus();
  });
  menu.addEventListener("click", () => {
    close(true);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!menu.hidden && target instanceof Node && !menu.contains(target) && !button.contains(target))
      close(false);
  });
  // A click into the pane reaches this page only as the loss of focus.
  window.addEventListener("blur", () => {
    if (!menu.hidden) close(false);
  });
}
