/** @jest-environment jsdom */
import { isDark, meetOffice } from "../../src/taskpane/office";

const place = window as { Office?: unknown };

/** office.js as far as the pane asks it, with the window that it says it stands in. */
const library = (host: string | null, context: object = {}) => ({
  onReady: () => Promise.resolve({ host }),
  context,
});

let readyState: DocumentReadyState = "interactive";
Object.defineProperty(document, "readyState", { get: () => readyState });

afterEach(() => {
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
  expect(await meetOffice()).toEqual({ place: "excel", language: "en-US", isDark: true });
});

test("an Excel that tells no colours leaves them to the system", async () => {
  place.Office = library("Excel", { displayLanguage: "zh-CN" });
  expect(await meetOffice()).toEqual({ place: "excel", language: "zh-CN", isDark: null });
});

test("in a browser by itself there is no Excel", async () => {
  place.Office = library(null);
  expect(await meetOffice()).toEqual({ place: "browser" });
});

test("a library that comes late is waited for", async () => {
  const script = document.head.appendChild(document.createElement("script"));
  script.id = "office-js";
  const met = meetOffice();
  place.Office = library("Excel", { displayLanguage: "zh-CN" });
  script.dispatchEvent(new Event("load"));
  expect(await met).toMatchObject({ place: "excel" });
});

test.each(["an error", "10 seconds"])("after %s the library counts as failed", async (end) => {
  jest.useFakeTimers();
  const script = document.head.appendChild(document.createElement("script"));
  script.id = "office-js";
  const met = meetOffice();
  if (end === "an error") script.dispatchEvent(new Event("error"));
  else jest.advanceTimersByTime(10_000);
  expect(await met).toEqual({ place: "failed" });
});

test("a library that failed before anybody listened is not waited for", async () => {
  document.head.appendChild(document.createElement("script")).id = "office-js";
  readyState = "complete";
  expect(await meetOffice()).toEqual({ place: "failed" });
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
