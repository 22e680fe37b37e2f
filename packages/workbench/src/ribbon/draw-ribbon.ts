import { element } from "../element";
import { openWith } from "./menu";
import type { RibbonAction, RibbonButton, RibbonGroup, RibbonTab } from "./read-manifest";
import { addTooltip } from "./tooltip";

/** Does what a button says; its label is for what is told if that fails. */
export type Run = (action: RibbonAction, label: string) => void;

/** The path of an address of the manifest on this page's origin, wherever the add-in will be served from. */
export const here = (address: string): string => {
  const { pathname, search } = new URL(address);
  return new URL(`.${pathname}${search}`, location.href).href;
};

/** The icon that is drawn `size` pixels large: that size, or the next larger one. */
export function iconFor(icons: ReadonlyMap<number, string>, size: number): string | undefined {
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const fitting = sizes.find((candidate) => candidate >= size) ?? sizes.at(-1);
  return fitting === undefined ? undefined : icons.get(fitting);
}

function picture({ icons }: RibbonButton, size: number): HTMLElement {
  const address = iconFor(icons, size * devicePixelRatio);
  if (address === undefined) return element("span", "no-icon");
  const image = element("img", "");
  Object.assign(image, { src: here(address), alt: "", width: size, height: size });
  return image;
}

function drawItem(item: RibbonButton, run: Run): HTMLButtonElement {
  const button = element("button", "", picture(item, 16), element("span", "", item.label));
  button.type = "button";
  button.role = "menuitem";
  button.dataset["control"] = item.id;
  button.disabled = !item.enabled;
  button.addEventListener("click", () => {
    if (item.action) run(item.action, item.label);
  });
  addTooltip(button, item.tipTitle, item.tip);
  return button;
}

function drawButton(control: RibbonButton, run: Run): HTMLElement {
  const label = element("span", "label", control.label);
  const button = element("button", "large", picture(control, 32), label);
  button.type = "button";
  button.dataset["control"] = control.id;
  button.disabled = !control.enabled;
  addTooltip(button, control.tipTitle, control.tip);
  if (control.items.length === 0) {
    button.addEventListener("click", () => {
      if (control.action) run(control.action, control.label);
    });
    return button;
  }
  label.append(element("span", "arrow", "⌄"));
  const menu = element("div", "menu", ...control.items.map((item) => drawItem(item, run)));
  openWith(button, menu);
  return element("div", "with-menu", button, menu);
}

function drawGroup({ label, buttons }: RibbonGroup, run: Run): HTMLElement {
  const group = element(
    "div",
    "group",
    element("div", "buttons", ...buttons.map((button) => drawButton(button, run))),
    element("div", "group-label", label),
  );
  group.role = "group";
  group.ariaLabel = label;
  return group;
}

/** Draws one tab of the ribbon: its name in the strip, below it the groups. */
export function drawRibbon(tab: RibbonTab, run: Run): HTMLElement {
  const name = element("div", "tab", tab.label);
  name.id = "ribbon-tab";
  name.role = "tab";
  name.ariaSelected = "true";
  const strip = element("div", "strip", name);
  strip.role = "tablist";
  const panel = element("div", "groups", ...tab.groups.map((group) => drawGroup(group, run)));
  panel.role = "tabpanel";
  panel.setAttribute("aria-labelledby", name.id);
  return element("div", "ribbon", strip, panel);
}
