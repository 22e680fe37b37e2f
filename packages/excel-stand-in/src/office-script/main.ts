import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openExcel } from "../open-excel";
import { describeError, startScript } from "./run-script";

const usage =
  "office-script SCRIPT.(js|ts) [--book in.xlsx] [--out out.xlsx] [--locale zh-CN] [--press id,id]";

interface Options {
  readonly script: string;
  readonly book: string | undefined;
  readonly out: string | undefined;
  readonly locale: string | undefined;
  readonly press: readonly string[] | undefined;
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      book: { type: "string" },
      out: { type: "string" },
      locale: { type: "string" },
      press: { type: "string" },
    },
  });
  const [script, ...more] = positionals;
  if (script === undefined || more.length > 0) throw new Error(usage);
  return {
    script,
    book: values.book,
    out: values.out,
    locale: values.locale,
    press: values.press?.split(","),
  };
}

/** Resolves when nothing is left to do: no request, no timer, no event. */
const idle = (): Promise<void> =>
  new Promise((resolve) =>
    process.once("beforeExit", () => {
      resolve();
    }),
  );

/** Script Lab's samples have a button "setup" that makes the data which the others work on. */
const setupFirst = (buttons: readonly string[]): string[] => [
  ...buttons.filter((id) => id === "setup"),
  ...buttons.filter((id) => id !== "setup"),
];

/** Runs the script, then presses the buttons that it set up: those asked for, or all in their order. */
async function main(): Promise<void> {
  const { script, book, out, locale, press } = readOptions();
  const excel = await openExcel({
    ...(book !== undefined && { book: readFileSync(book), name: book }),
    ...(locale !== undefined && { locale }),
  });
  const page = await startScript(readFileSync(script, "utf8"), excel);
  await idle();
  for (const id of press ?? setupFirst(page.buttons())) {
    page.press(id);
    await idle();
  }
  if (out !== undefined) {
    const { saveBook } = await import("../xlsx/save");
    writeFileSync(out, saveBook(excel.workbook.book));
  }
  excel.close();
}

const fail = (error: unknown): void => {
  console.error(describeError(error));
  process.exit(1);
};
process.on("unhandledRejection", fail);
main().catch(fail);
