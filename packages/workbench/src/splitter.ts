/** Widths that a task pane may have, in pixels. */
const narrowest = 320;
const widest = 600;

/** Lets the user set the pane's width by dragging, or with the arrow keys. */
export function addSplitter(handle: HTMLElement, label: string): void {
  handle.role = "separator";
  handle.tabIndex = 0;
  handle.ariaLabel = label;
  handle.ariaOrientation = "vertical";
  const width = (): number => Number.parseInt(document.body.style.getPropertyValue("--pane"), 10) || 360;
  const set = (wanted: number): void => {
    const pixels = Math.min(widest, Math.max(narrowest, wanted));
    document.body.style.setProperty("--pane", `${pixels}px`);
    Object.assign(handle, {
      ariaValueMin: String(narrowest),
      ariaValueMax: String(widest),
      ariaValueNow: String(pixels),
    });
  };
  set(width());
  handle.addEventListener("pointerdown", (down) => {
    handle.setPointerCapture(down.pointerId);
  });
  handle.addEventListener("pointermove", (move) => {
    if (handle.hasPointerCapture(move.pointerId)) set(window.innerWidth - move.clientX);
  });
  handle.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(width() + 20);
    if (key === "ArrowRight") set(width() - 20);
  });
}
