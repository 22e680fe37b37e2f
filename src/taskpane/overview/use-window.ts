import { useEffect, useState, type RefObject } from "react";

/** Which rows of a list are in sight; `end` is the first that is not. */
export interface RowWindow {
  readonly start: number;
  readonly end: number;
}

/** Rows beyond those in sight, so that scrolling and the arrow keys find them there. */
const beyond = 8;
/** How many rows are drawn where the browser does not tell any sizes, and before it has. */
const atFirst = 24;

/** The rows in sight of a list that begins `offset` pixels above the top of a view of this height, and some beyond them. */
export function rowsInSight(offset: number, viewHeight: number, rowHeight: number, count: number): RowWindow {
  const first = Math.floor(offset / rowHeight) - beyond;
  const start = Math.max(0, Math.min(first, count - 1));
  const inSight = viewHeight > 0 ? Math.ceil(viewHeight / rowHeight) + 2 * beyond : atFirst;
  return { start, end: Math.min(count, start + inSight) };
}

/** Tells which rows to draw of a list of rows that are all equally high, as whatever it stands in scrolls. */
export function useWindow(list: RefObject<HTMLElement | null>, rowHeight: number, count: number): RowWindow {
  const [rows, setRows] = useState<RowWindow>({ start: 0, end: atFirst });
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const scroller = scrollerOf(element);
    const measure = () => {
      const top = scroller?.getBoundingClientRect().top ?? 0;
      const height = scroller?.clientHeight ?? window.innerHeight;
      const next = rowsInSight(top - element.getBoundingClientRect().top, height, rowHeight, count);
      setRows((before) => (before.start === next.start && before.end === next.end ? before : next));
    };
    measure();
    const target: HTMLElement | Window = scroller ?? window;
    target.addEventListener("scroll", measure, { passive: true });
    window.addEventListener("resize", measure);
    return () => {
      target.removeEventListener("scroll", measure);
      window.removeEventListener("resize", measure);
    };
  }, [list, rowHeight, count]);
  return { start: Math.min(rows.start, Math.max(0, count - 1)), end: Math.min(rows.end, count) };
}

/** The nearest element around this one that scrolls; null where it is the page itself. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  return null;
}
