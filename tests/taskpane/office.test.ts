/** @jest-environment jsdom */
import { isDark, meetOffice, type Surroundings } from "../../src/taskpane/office";

const place = window as { Office?: unknown };

/** office.js as far as the pane asks it, with the window that it says it stands in. */
const library = (host: string | null, context: object = {}) => ({
  onReady: () => Promise.resolve({ host }),
  context,
});

/** All that is told of where the pane stands, in order; the first once `met` is done. */
const told: Surroundings[] = [];
const meet = (): Promise<void> =>
  meetOffice((surroundings) => {
    told.push(surroundings);
  });

let readyState: DocumentReadyState = "interactive";
Object.defineProperty(document, "readyState", { get: () => readyState });

afterEach(() => {
  told.length = 0;
  readyState = "interactive";
  delete place.Office;
  document.head.replaceChildren();
  jest.useRealTimers();
});

test("Excel tells its language and whether it is dark", async () => {
  place.Office = library("Excel", {
    displayLanguage: "en-GB",
    officeTheme: { bodyBackgroundColor: "#262626" },
  });
  await meet();
  expect(told).toEqual([{ place: "excel", language: "en-US", isDark: true }]);
});

test("an Excel that tells no colours leaves them to the system", async () => {
  place.Office = library("Excel", { displayLanguage: "zh-CN" });
  await meet();
  expect(told).toEqual([{ place: "excel", language: "zh-CN", isDark: null }]);
});

test("in a browser by itself there is no Excel", async () => {
  place.Office = library(null);
  await meet();
  expect(told).toEqual([{ place: "browser" }]);
});

test("a library that comes late is waited for", async () => {
  const script = document.head.appendChild(document.createElement("script"));
  script.id = "office-js";
  const met = meet();
  place.Office = library("Excel", { displayLanguage: "zh-CN" });
  script.dispatchEvent(new Event("load"));
  await met;
  expect(told).toMatchObject([{ place: "excel" }]);
});

test("a library that cannot be loaded counts as failed at once", async () => {
  const script = document.head.appendChild(document.createElement("script"));
  script.id = "office-js";
  const met = meet();
  script.dispatchEvent(new Event("error"));
  await met;
  expect(told).toEqual([{ place: "failed" }]);
});

test("after 10 seconds the user is told, and a library that comes later still connects", async () => {
  jest.useFakeTimers();
  const script = document.head.appendChild(document.createElement("script"));
  script.id = "office-js";
  const met = meet();
  jest.advanceTimersByTime(10_000);
  expect(told).toEqual([{ place: "failed" }]);
  place.Office = library("Excel", { displayLanguage: "zh-CN" });
  script.dispatchEvent(new Event("load"));
  await met;
  expect(told).toMatchObject([{ place: "failed" }, { place: "excel" }]);
});

/** With the library's files blocked `onReady` never resolves ("Loading the DOM and runtime environment"). */
test("an Excel that does not answer is told after 10 seconds, and its late answer still connects", async () => {
  jest.useFakeTimers();
  let answer: (found: { host: string }) => void = () => undefined;
  const ready = new Promise<{ host: string }>((resolve) => {
    answer = resolve;
  });
  place.Office = { ...library("Excel", { displayLanguage: "zh-CN" }), onReady: () => ready };
  const met = meet();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([{ place: "failed" }]);
  answer({ host: "Excel" });
  await met;
  expect(told).toMatchObject([{ place: "failed" }, { place: "excel" }]);
});

test("a library that failed before anybody listened is not waited for", async () => {
  document.head.appendChild(document.createElement("script")).id = "office-js";
  readyState = "complete";
  await meet();
  expect(told).toEqual([{ place: "failed" }]);
});

test.each([
  ["#FFFFFF", false],
  ["#262626", true],
  ["0A0A0A", true],
  [undefined, null],
  ["white", null],
])("the colour %s is dark: %s", (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});
