import type { Language } from "../core/language/language";
import { layoutNames } from "../core/layout/layout";
import { newestLayout } from "../core/layout/layouts";
import { languageOf, parseCommand, type Command } from "./command";
import { keepInputs } from "./never-over-input";
import { say } from "./say";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import { build } from "./verbs/build";
import { check } from "./verbs/check";
import { importFiles } from "./verbs/import";
import { layout } from "./verbs/layout";
import { read } from "./verbs/read";
import { summary } from "./verbs/summary";

/**
 * Carries out what the arguments behind the program's name ask for.
 * @returns the exit code: 0 nothing at error level, 1 errors found, 2 a file cannot be read or the command is wrong
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args);
  try {
    const command = parseCommand(args);
    await keepInputs(command);
    return await carryOut(command, terminal, language);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${say(language, error.key, error.values)}\n`);
    return 2;
  }
}

async function carryOut(command: Command, terminal: Terminal, language: Language): Promise<number> {
  switch (command.verb) {
    case "help":
      terminal.out(say(language, "help", { layouts: layoutNames.join(", "), layout: newestLayout }));
      return 0;
    case "read":
      return read(command, terminal, language);
    case "check":
      return check(command, terminal, language);
    case "build":
      return build(command, terminal, language);
    case "layout":
      return layout(command, terminal, language);
    case "import":
      return importFiles(command, terminal, language);
    case "summary":
      return summary(command, terminal, language);
  }
}
