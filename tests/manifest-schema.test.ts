/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf, ruleOf } from "./manifest-problems";
import { schema } from "./manifest-schema";

const text = readFileSync(join(__dirname, "../manifest.xml"), "utf8");
const parse = (source: string): Document => new DOMParser().parseFromString(source, "application/xml");
const original = parse(text);
const elements = [...original.querySelectorAll("*")];

/** What is said of the manifest after one of its elements was changed. */
function problemsAfter(at: number, change: (element: Element, manifest: Document) => void): string[] {
  const manifest = parse(text);
  const element = manifest.querySelectorAll("*").item(at);
  change(element, manifest);
  return problemsOf(manifest);
}

/** Each element with its place, once for all elements that have the same rule. */
const samples = [...new Map(elements.map((element, at) => [ruleOf(element), { element, at }])).values()];
const pathOf = (element: Element): string => `${element.parentElement?.localName ?? ""}/${element.localName}`;

const attributes = samples.flatMap(({ element, at }) =>
  Object.entries(ruleOf(element)?.attributes ?? {})
    .filter(([name]) => element.hasAttribute(name))
    .map(([name, rule]) => ({ path: pathOf(element), at, name, rule })),
);
const children = samples.flatMap(({ element, at }) =>
  (ruleOf(element)?.children ?? []).map(([name, least, most]) => ({
    path: pathOf(element),
    at,
    name,
    least,
    most,
  })),
);
const named = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

test("the samples are of every rule that the manifest meets", () => {
  expect(problemsOf(original)).toEqual([]);
  expect(samples.length).toBeGreaterThan(40);
  const unused = Object.keys(schema).filter(
    (name) => !samples.some(({ element }) => ruleOf(element) === schema[name]),
  );
  expect(unused).toEqual(["AppDomains", "AppDomain"]);
});

describe("a manifest is refused", () => {
  test.each(attributes.filter(({ rule }) => rule.isRequired))("without $name of $path", ({ at, name }) => {
    const problems = problemsAfter(at, (element) => {
      element.removeAttribute(name);
    });
    expect(problems).toContainEqual(expect.stringContaining(`${name} is missing`));
  });

  test.each(attributes.filter(({ rule }) => rule.longest !== undefined))(
    "with a $name of $path that is too long",
    ({ at, name, rule: { longest = 0 } }) => {
      const long = (length: number): string[] =>
        problemsAfter(at, (element) => {
          element.setAttribute(name, `https://${"x".repeat(length - 8)}`);
        });
      expect(long(longest)).not.toContainEqual(expect.stringContaining("too long"));
      expect(long(longest + 1)).toContainEqual(expect.stringContaining(`${name} is too long`));
    },
  );

  test.each(attributes.filter(({ rule }) => rule.pattern !== undefined))(
    "with a $name of $path that is none",
    ({ at, name }) => {
      const problems = problemsAfter(at, (element) => {
        element.setAttribute(name, "no such thing");
      });
      expect(problems).toContainEqual(expect.stringContaining(`${name} is wrong`));
    },
  );

  test.each(samples.map(({ element, at }) => ({ path: pathOf(element), at })))(
    "with an attribute or a child of $path that nobody knows",
    ({ at }) => {
      const problems = problemsAfter(at, (element, manifest) => {
        element.setAttribute("other", "1");
        element.append(manifest.createElementNS(element.namespaceURI, "Other"));
      });
      expect(problems).toEqual(expect.arrayContaining([expect.stringContaining("other is unknown")]));
      expect(problems).toEqual(expect.arrayContaining(["Other: unknown"]));
    },
  );

  test.each(children.filter(({ least }) => least > 0))(
    "with too few $name in $path",
    ({ at, name, least }) => {
      const problems = problemsAfter(at, (element) => {
        for (const child of named(element, name).slice(least - 1)) child.remove();
      });
      expect(problems).toContainEqual(expect.stringContaining(`too few or too many of ${name}`));
    },
  );

  test.each(
    children.filter(
      ({ at, name, most }) =>
        most < Infinity && named(elements[at] ?? original.documentElement, name).length > 0,
    ),
  )("with too many $name in $path", ({ at, name, most }) => {
    const problems = problemsAfter(at, (element) => {
      const [first] = named(element, name);
      for (let count = named(element, name).length; first && count <= most; count++)
        first.after(first.cloneNode(true));
    });
    expect(problems).toContainEqual(expect.stringContaining(`too few or too many of ${name}`));
  });

  test.each(
    samples
      .filter(({ element }) => new Set([...element.children].map(({ localName }) => localName)).size > 1)
      .map(({ element, at }) => ({ path: pathOf(element), at })),
  )("with the children of $path in another order", ({ at }) => {
    const problems = problemsAfter(at, (element) => {
      element.prepend(...[...element.children].slice(-1));
    });
    expect(problems).toContainEqual(expect.stringContaining("order"));
  });

  test.each(
    samples
      .filter(({ element }) => ruleOf(element)?.text)
      .map(({ element, at }) => ({ path: pathOf(element), at })),
  )("with a text in $path that is none", ({ at }) => {
    const problems = problemsAfter(at, (element) => {
      element.textContent = " ";
    });
    expect(problems).toContainEqual(expect.stringContaining(": text"));
  });

  /** What one page says of elements that stand apart. */
  test.each([
    ["an id given twice", 'id="targets.forms"', 'id="targets.tab"', "targets.tab: given twice"],
    [
      "a label that is a description",
      'Label resid="forms.label"',
      'Label resid="insert.tip"',
      "Label: insert.tip is not there",
    ],
    [
      "an image that is not there",
      'size="16" resid="insert.16"',
      'size="16" resid="none.16"',
      "Image: none.16 is not there",
    ],
    [
      "an icon of two sizes only",
      'size="16" resid="insert.16"',
      'size="24" resid="insert.16"',
      "Icon: a size is missing",
    ],
    ["a function that is none", "<FunctionName>clearMarks</FunctionName>", "", "Action: nothing to do"],
    ["a pane without its page", '<SourceLocation resid="pane.url" />', "", "Action: nothing to do"],
    [
      "a page for a function",
      "<FunctionName>clearMarks</FunctionName>",
      '<SourceLocation resid="pane.url" />',
      "Action: what belongs to another type",
    ],
    [
      "a button with nothing to do",
      'xsi:type="Menu" id="targets.insert"',
      'xsi:type="Button" id="targets.insert"',
      "Control: nothing to do",
    ],
    [
      "a pane beside the shared one",
      "<TaskpaneId>targets.pane</TaskpaneId>",
      "",
      "Action: a pane of its own",
    ],
    [
      "another page than the runtime's",
      '<FunctionFile resid="pane.url" />',
      '<FunctionFile resid="support.url" />',
      "Runtime: another page",
    ],
    [
      "a runtime that is not asked for",
      'Name="SharedRuntime"',
      'Name="Other"',
      "SharedRuntime 1.1: is not asked for",
    ],
    [
      "a domain that is trusted already",
      "<Hosts>",
      "<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>",
      "https://localhost:3000: has no effect",
    ],
    [
      "a domain with a path",
      "<Hosts>",
      "<AppDomains><AppDomain>https://a.example/b</AppDomain></AppDomains><Hosts>",
      "AppDomain: text",
    ],
  ])("with %s", (_, from, to, problem) => {
    expect(text).toContain(from);
    expect(problemsOf(parse(text.replace(from, to)))).toContain(problem);
  });
});
