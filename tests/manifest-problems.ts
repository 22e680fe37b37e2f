import { schema, type ElementRule } from "./manifest-schema";

/** The rule for an element: by as many of its ancestors as Microsoft tells elements of one name apart. */
export function ruleOf(element: Element): ElementRule | undefined {
  const names: string[] = [];
  let found: ElementRule | undefined;
  for (let at: Element | null = element; at; at = at.parentElement) {
    names.unshift(at.localName);
    found = schema[names.join("/")] ?? found;
  }
  return found;
}

/** All that the schema, and what the pages say of elements that belong together, have against a manifest; empty if it is right. */
export function problemsOf(manifest: Document): string[] {
  const all = [...manifest.querySelectorAll("*")];
  return [
    ...all.flatMap(problemsAt),
    ...referenceProblems(all),
    ...commandProblems(all),
    ...requirementProblems(all),
  ];
}

function problemsAt(element: Element): string[] {
  const rule = ruleOf(element);
  const name = element.localName;
  if (!rule) return [`${name}: unknown`];
  return [
    ...attributeProblems(element, rule),
    ...childProblems(element, rule),
    ...textProblems(element, rule),
  ];
}

function attributeProblems(element: Element, { attributes = {} }: ElementRule): string[] {
  const name = element.localName;
  const found = [...element.attributes].filter((attribute) => !attribute.name.startsWith("xmlns"));
  const missing = Object.entries(attributes).filter(
    ([key, { isRequired }]) => isRequired && !element.hasAttribute(key),
  );
  return [
    ...missing.map(([key]) => `${name}: ${key} is missing`),
    ...found.flatMap(({ name: key, value }) => {
      const rule = attributes[key];
      if (!rule) return [`${name}: ${key} is unknown`];
      // Languages have the limits of the text that they stand for.
      const texts = [value, ...(key === "DefaultValue" ? overridesOf(element) : [])];
      return [
        ...(texts.some((text) => text.length > (rule.longest ?? Infinity))
          ? [`${name}: ${key} is too long`]
          : []),
        ...(texts.every((text) => text !== "" && (rule.pattern?.test(text) ?? true))
          ? []
          : [`${name}: ${key} is wrong`]),
      ];
    }),
  ];
}

function overridesOf(element: Element): string[] {
  return [...element.children].map((child) => child.getAttribute("Value") ?? "");
}

function childProblems(element: Element, { children = [] }: ElementRule): string[] {
  const names = [...element.children].map(({ localName }) => localName);
  const places = names.map((name) => children.findIndex(([known]) => known === name));
  const count = (name: string): number => names.filter((other) => other === name).length;
  return [
    ...names.filter((_, at) => places[at] === -1).map((name) => `${element.localName}: ${name} is unknown`),
    ...children
      .filter(([name, least, most]) => count(name) < least || count(name) > most)
      .map(([name]) => `${element.localName}: too few or too many of ${name}`),
    ...(places.every((place, at) => place >= (places[at - 1] ?? 0)) ? [] : [`${element.localName}: order`]),
  ];
}

function textProblems(element: Element, { text }: ElementRule): string[] {
  const own = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue);
  const said = own.join("").trim();
  return (text ? text.test(said) : said === "") ? [] : [`${element.localName}: text`];
}

/** Which kind of resource an element refers to. */
const kinds: Readonly<Record<string, string>> = {
  Image: "Images",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  LearnMoreUrl: "Urls",
};

function referenceProblems(all: readonly Element[]): string[] {
  const ids = all.flatMap((element) => element.getAttribute("id") ?? []);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const unfound = all.filter((element) => {
    const resid = element.getAttribute("resid");
    const kind = kinds[element.localName];
    return (
      resid !== null &&
      !all.some((other) => other.getAttribute("id") === resid && other.parentElement?.localName === kind)
    );
  });
  return [
    ...twice.map((id) => `${id}: given twice`),
    ...unfound.map((element) => `${element.localName}: ${element.getAttribute("resid") ?? ""} is not there`),
  ];
}

const has = (element: Element, name: string): boolean =>
  [...element.children].some(({ localName }) => localName === name);

function commandProblems(all: readonly Element[]): string[] {
  const of = (name: string): Element[] => all.filter(({ localName }) => localName === name);
  const typeOf = (element: Element): string | null => element.getAttribute("xsi:type");
  const panes = of("Action").filter((action) => typeOf(action) === "ShowTaskpane");
  const residOf = (element: Element | undefined): string => element?.getAttribute("resid") ?? "";
  const isShared = of("Runtime").length > 0;
  const pages = [
    ...of("FunctionFile"),
    ...panes.flatMap((pane) => [...pane.children].filter(({ localName }) => localName === "SourceLocation")),
  ];
  return [
    ...of("Action")
      .filter((action) => has(action, typeOf(action) === "ShowTaskpane" ? "FunctionName" : "SourceLocation"))
      .map(() => "Action: what belongs to another type"),
    ...of("Action")
      .filter((action) => !has(action, typeOf(action) === "ShowTaskpane" ? "SourceLocation" : "FunctionName"))
      .map(() => "Action: nothing to do"),
    ...of("Control")
      .filter((control) => !has(control, typeOf(control) === "Menu" ? "Items" : "Action"))
      .map(() => "Control: nothing to do"),
    ...of("Icon")
      .filter((icon) =>
        ["16", "32", "80"].some(
          (size) => ![...icon.children].some((image) => image.getAttribute("size") === size),
        ),
      )
      .map(() => "Icon: a size is missing"),
    // "Configure your Office Add-in to use a shared runtime": one task pane only, and one without a TaskpaneId is another.
    ...(isShared && panes.some((pane) => !has(pane, "TaskpaneId")) ? ["Action: a pane of its own"] : []),
    ...(isShared && new Set(of("TaskpaneId").map((pane) => pane.textContent)).size > 1
      ? ["TaskpaneId: several"]
      : []),
    // The same page: the shared runtime is not loaded where the values differ.
    ...(isShared && pages.some((page) => residOf(page) !== residOf(of("Runtime")[0]))
      ? ["Runtime: another page"]
      : []),
  ];
}

function requirementProblems(all: readonly Element[]): string[] {
  const asked = all
    .filter(({ localName }) => localName === "Set")
    .map((set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`);
  const needed = all.flatMap((element) => ruleOf(element)?.needs ?? []);
  const source =
    all.find(({ localName }) => localName === "SourceLocation")?.getAttribute("DefaultValue") ?? "";
  const domains = all
    .filter(({ localName }) => localName === "AppDomain")
    .map(({ textContent }) => textContent);
  return [
    ...needed.filter((set) => !asked.includes(set)).map((set) => `${set}: is not asked for`),
    ...domains
      .filter((domain) => source.startsWith(`${domain}/`))
      .map((domain) => `${domain}: has no effect`),
  ];
}
