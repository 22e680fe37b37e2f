/** @jest-environment jsdom */
import { keepFocus } from "../../src/taskpane/shell/keep-focus";

const button = (id: string): string => `<button id="${id}">${id}</button>`;
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No ${id}`);
  return found;
};
const focused = (): string | undefined => document.activeElement?.id;

// jsdom says no as soon as the element that had the focus is gone, which browsers do not.
document.hasFocus = () => true;

let stop = (): void => undefined;

/** Shows this in the pane, puts the focus somewhere, changes the page, and waits until that has been seen. */
async function after(html: string, begin: readonly string[], change: () => void): Promise<void> {
  document.body.innerHTML = `<div id="pane">${html}</div>`;
  stop = keepFocus(element("pane"));
  for (const id of begin) element(id).focus();
  change();
  await Promise.resolve();
}

afterEach(() => {
  stop();
});

const remove = (id: string) => () => {
  element(id).remove();
};
const list = `<ul id="list"><li id="a">${button("a1")}${button("a2")}</li><li id="b">${button("b1")}${button("b2")}</li><li id="c">${button("c1")}</li></ul>`;

test.each([
  ["the next entry of its list", list, "a2", remove("a"), "b1"],
  ["the entry before, where it was the last one", list, "c1", remove("c"), "b2"],
  ["the next button of the same entry", list, "a1", remove("a1"), "a2"],
  [
    "what follows the list, where the list has gone",
    `${list}${button("after")}`,
    "b1",
    remove("list"),
    "after",
  ],
  ["what precedes it, where nothing follows", `${button("before")}${list}`, "b1", remove("list"), "before"],
  [
    "what can have it, and not what cannot",
    `<ul><li id="a">${button("a1")}</li><li><button disabled>no</button><button tabindex="-1">no</button></li></ul><summary id="s" tabindex="0">s</summary>`,
    "a1",
    remove("a"),
    "s",
  ],
  [
    "what has taken its place",
    `<div id="part">${button("x")}</div>${button("y")}`,
    "x",
    () => {
      element("part").innerHTML = button("new");
    },
    "new",
  ],
])("the focus goes to %s", async (_, html, from, change, to) => {
  await after(html, [from], change);
  expect(focused()).toBe(to);
});

test("a message that goes gives the focus back to what had it before", async () => {
  const html = `${button("field")}${button("other")}<div role="status"><p id="message">${button("close")}</p></div>`;
  await after(html, ["field", "close"], remove("message"));
  expect(focused()).toBe("field");
});

test("nothing takes the focus where it was given up, or is elsewhere", async () => {
  await after(list, ["a1"], () => {
    element("a1").blur();
  });
  element("a").remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
  stop();
  await after(list, ["a1", "b1"], remove("a"));
  expect(focused()).toBe("b1");
});
