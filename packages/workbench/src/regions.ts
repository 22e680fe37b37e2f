const focusable = "a[href], button:not(:disabled), input, select, textarea, [tabindex='0']";

/** The parts of the page that F6 goes through, and what takes the focus in each: in the grid what is typed into. */
const regions = [
  { place: ".grid", takers: "[contenteditable=true]" },
  { place: ".ribbon", takers: focusable },
  { place: "aside.pane", takers: focusable },
];

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

/** Puts the focus into a part: in the add-in's page to where it was, else to the first element. @returns whether it could */
function enter({ place, takers }: (typeof regions)[number]): boolean {
  const region = document.querySelector(place);
  if (!region || !isVisible(region)) return false;
  const page = region.querySelector("iframe")?.contentDocument;
  const known = page?.activeElement === page?.body ? null : page?.activeElement;
  const all = [...(page ?? region).querySelectorAll(takers)].filter(isVisible);
  const element = (known ?? all[0]) as HTMLElement | undefined;
  element?.focus();
  return element !== undefined;
}

/** F6 goes on to the next part of the page, Shift+F6 to the one before, as in Excel (on the web with Ctrl): sheet, ribbon, pane. */
export function goThroughRegions(event: KeyboardEvent): void {
  if (event.key !== "F6" || event.altKey || event.metaKey) return;
  event.preventDefault();
  leaveRegion(event.shiftKey);
}

/** Takes the focus into the next part of the page that can have it, or back into the one before. */
export function leaveRegion(isBack: boolean): void {
  const from = regions.findIndex(({ place }) =>
    document.querySelector(place)?.contains(document.activeElement),
  );
  const step = isBack ? regions.length - 1 : 1;
  const others = [1, 2].map((count) => regions[(Math.max(from, 0) + step * count) % regions.length]);
  others.some((region) => region && enter(region));
}
