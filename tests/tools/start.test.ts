import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { excelObstacle } from "../../tools/start/excel-obstacle";
import { opener } from "../../tools/start/open-address";
import packageJson from "../../package.json";

const { obstacle } = jest.requireActual<{
  obstacle: (version: string, isInstalled: (name: string) => boolean) => string | null;
}>("../../tools/start.js");

const all = (): boolean => true;

test.each(["20.19.0", "20.20.2", "22.13.0", "22.22.1", "24.0.0", "26.1.0"])("Node %s will do", (version) => {
  expect(obstacle(version, all)).toBeNull();
});

test.each(["16.20.2", "18.20.4", "20.18.3", "21.7.3", "22.12.0", "23.11.0"])(
  "Node %s will not",
  (version) => {
    expect(obstacle(version, all)).toBe(
      `Node 20.19, 22.13 or 24 (or later) is needed; this is ${version}: https://nodejs.org`,
    );
  },
);

test("the versions are those of package.json", () => {
  expect(packageJson.engines.node).toBe("^20.19.0 || ^22.13.0 || >=24");
});

test("missing packages are said in one sentence", () => {
  expect(obstacle("24.0.0", (name) => name !== "webpack")).toBe("Packages are missing: run npm ci first.");
});

test("each system has its way to open an address; without a display there is none", () => {
  expect(opener("darwin", {})).toEqual(["open"]);
  expect(opener("win32", {})).toEqual(["cmd", "/c", "start", ""]);
  expect(opener("linux", { DISPLAY: ":0" })).toEqual(["xdg-open"]);
  expect(opener("linux", { WAYLAND_DISPLAY: "wayland-0" })).toEqual(["xdg-open"]);
  expect(opener("linux", { DISPLAY: "" })).toBeNull();
});

/** Runs `npm start` as npm does, without npm. */
function start(options: string[], variables: NodeJS.ProcessEnv) {
  return spawnSync(process.execPath, [join(__dirname, "../../tools/start.js"), ...options], {
    encoding: "utf8",
    env: { ...process.env, ...variables },
    timeout: 60_000,
  });
}

test("a port that cannot be had ends the command with that sentence before anything is built", () => {
  const { status, stdout, stderr } = start(["--no-open"], { PORT: "none" });
  expect([status, stdout, stderr]).toEqual([1, "", "PORT must be a number up to 65535: none\n"]);
});

test("only where there can be an Excel it is started", () => {
  expect([excelObstacle("win32"), excelObstacle("darwin")]).toEqual([null, null]);
  expect(excelObstacle("linux")).toBe(
    "This needs Excel on Windows or a Mac; npm start shows the add-in without Excel.",
  );
});
