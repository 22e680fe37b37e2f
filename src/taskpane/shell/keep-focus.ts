const focusable = ["a[href]", "button", "input", "select", "textarea", "summary", "[tabindex]"]
  .map((kind) => `${kind}:not(:disabled, [tabindex="-1"])`)
  .join();

/**
 * Keeps the focus in the pane. Where the element that has it is taken away, the next one gets it that stands after it in
 * the same list or part, else the one before; a browser would let it fall, and Tab begin anywhere. A message that goes
 * gives it back to whatever had it before. Returns the function that ends it.
 */
export function keepFocus(pane: HTMLElement): () => void {
  /** What had the focus, the last one last. */
  let path: Element[] = [];
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element)
      path = [...path.filter((element) => element.isConnected), target].slice(-9);
  };
  const forget = ({ relatedTarget, target }: FocusEvent) => {
    // Left for nothing else in the page, but still there: the user has gone to the sheet, or clicked beside.
    queueMicrotask(() => {
      if (relatedTarget === null && target instanceof Element && target.isConnected) path = [];
    });
  };
  const observer = new MutationObserver((records) => {
    const lost = path.at(-1);
    if (!lost || lost.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    const removal = records.find(
      ({ target, removedNodes }) =>
        target.isConnected && [...removedNodes].some((node) => node.contains(lost)),
    );
    if (!removal) return;
    const place = removal.target as Element;
    const isMessage = place.closest("[role=status]") !== null;
    const before = isMessage
      ? path.findLast((element) => element.isConnected && element !== lost)
      : undefined;
    if (before instanceof HTMLElement) before.focus();
    if (document.activeElement === document.body) focusNear(pane, removal);
  });
  observer.observe(pane, { childList: true, subtree: true });
  document.addEventListener("focusin", remember);
  document.addEventListener("focusout", forget);
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", remember);
    document.removeEventListener("focusout", forget);
  };
}

/** Puts the focus on what follows the place where something was taken out; else on what precedes it. */
function focusNear(pane: HTMLElement, { target, previousSibling, nextSibling }: MutationRecord): void {
  const isBehind = (element: Node, other: Node) =>
    (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    !other.contains(element);
  const isFirst = previousSibling === null;
  let isAfter = (element: Node) =>
    previousSibling?.isConnected
      ? isBehind(element, previousSibling)
      : nextSibling?.isConnected
        ? nextSibling.contains(element) || isBehind(element, nextSibling)
        : isFirst;
  for (let part = target as Element | null; part && pane.contains(part); part = part.parentElement) {
    const inside = [...part.querySelectorAll<HTMLElement>(focusable)];
    for (const element of [...inside.filter(isAfter), ...inside.filter((one) => !isAfter(one)).reverse()]) {
      element.focus();
      if (document.activeElement === element) return;
    }
    const done = part;
    isAfter = (element) => isBehind(element, done);
  }
}
