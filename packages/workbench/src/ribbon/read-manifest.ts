import type { Language } from "../../../../src/core/language/language";

/** What a button or menu item does. */
export type RibbonAction =
  { readonly kind: "function"; readonly name: string } | { readonly kind: "pane"; readonly address: string };

/** A button, or an item of a menu; texts in the language asked for. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly enabled: boolean;
  /** Null for a menu, which only opens. */
  readonly action: RibbonAction | null;
  /** The items of a menu; empty for a button. */
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface Manifest {
  readonly name: string;
  /** The page of the runtime that lives as long as the workbook: commands run there, with the pane open or not. */
  readonly page: string;
  readonly tabs: readonly RibbonTab[];
}

const childrenOf = (parent: Element | undefined, name: string): Element[] =>
  [...(parent?.children ?? [])].filter((element) => element.localName === name);
const childOf = (parent: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((element, name) => childrenOf(element, name)[0], parent);

/** The value for the language, or the one for all others. */
function localized(element: Element | undefined, language: Language): string {
  const override = childrenOf(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

type Resources = (element: Element | undefined) => string;

/** What a `resid` stands for. @throws Error if the resources do not have it */
function readResources(root: Element | undefined, language: Language): Resources {
  const texts = new Map<string, string>();
  for (const list of root?.children ?? []) {
    for (const entry of list.children) texts.set(entry.getAttribute("id") ?? "", localized(entry, language));
  }
  return (element) => {
    const id = element?.getAttribute("resid");
    if (id === null || id === undefined) return "";
    const found = texts.get(id);
    if (found === undefined) throw new Error(`The manifest has no resource ${id}`);
    return found;
  };
}

function readAction(element: Element | undefined, texts: Resources): RibbonAction | null {
  const type = element && [...element.attributes].find(({ localName }) => localName === "type")?.value;
  if (type === "ExecuteFunction")
    return { kind: "function", name: childOf(element, "FunctionName")?.textContent.trim() ?? "" };
  if (type === "ShowTaskpane") return { kind: "pane", address: texts(childOf(element, "SourceLocation")) };
  return null;
}

function readButton(control: Element, texts: Resources): RibbonButton {
  const label = texts(childOf(control, "Label"));
  return {
    id: control.getAttribute("id") ?? "",
    label,
    tipTitle: texts(childOf(control, "Supertip", "Title")) || label,
    tip: texts(childOf(control, "Supertip", "Description")),
    icons: new Map(
      childrenOf(childOf(control, "Icon"), "Image").map((image) => [
        Number(image.getAttribute("size")),
        texts(image),
      ]),
    ),
    enabled: childOf(control, "Enabled")?.textContent.trim() !== "false",
    action: readAction(childOf(control, "Action"), texts),
    items: childrenOf(childOf(control, "Items"), "Item").map((item) => readButton(item, texts)),
  };
}

const readGroup = (group: Element, texts: Resources): RibbonGroup => ({
  id: group.getAttribute("id") ?? "",
  label: texts(childOf(group, "Label")),
  buttons: childrenOf(group, "Control").map((control) => readButton(control, texts)),
});

/** The newest `VersionOverrides`: a later version stands inside the earlier one. */
function newestOverrides(root: Element): Element | undefined {
  let overrides = childOf(root, "VersionOverrides");
  for (let inner = overrides; inner; inner = childOf(inner, "VersionOverrides")) overrides = inner;
  return overrides;
}

/**
 * Reads the ribbon of an add-in-only manifest in one language. A tab of Excel's own is shown under the add-in's name.
 * @throws Error if it is no manifest, or speaks of a resource that it does not have
 */
export function readManifest(manifest: Document, language: Language): Manifest {
  const root = manifest.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("This is no manifest of an Office add-in");
  const name = localized(childOf(root, "DisplayName"), language);
  const overrides = newestOverrides(root);
  const texts = readResources(childOf(overrides, "Resources"), language);
  const host = childrenOf(childOf(overrides, "Hosts"), "Host")[0];
  const points = childrenOf(childOf(host, "DesktopFormFactor"), "ExtensionPoint");
  const surface = points.find((point) =>
    [...point.attributes].some(({ value }) => value === "PrimaryCommandSurface"),
  );
  const tabs = [...childrenOf(surface, "CustomTab"), ...childrenOf(surface, "OfficeTab")].map((tab) => ({
    id: tab.getAttribute("id") ?? "",
    label: texts(childOf(tab, "Label")) || name,
    groups: childrenOf(tab, "Group").map((group) => readGroup(group, texts)),
  }));
  const page =
    texts(childOf(host, "Runtimes", "Runtime")) ||
    localized(childOf(root, "DefaultSettings", "SourceLocation"), language);
  return { name, page, tabs };
}
