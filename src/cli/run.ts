import type { Language } from "../core/language/language";
import { layoutNames } from "../core/layout/layout";
import { newestLayout } from "../core/layout/layouts";
import { languageOf, parseCommand, type Command } from "./command";
import { keepInputs } from "./never-over-input";
import { say } from "./say";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/**
 * Carries out what the arguments behind the program's name ask for.
 * @returns the exit code: 0 nothing at error level, 1 errors found, 2 a file cannot be read or the command is wrong, 3 a file to be checked holds no form
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
      return (await import("./verbs/read")).read(command, terminal, language);
    case "check":
      return (await import("./verbs/check")).check(command, terminal, language);
    case "build":
      return (await import("./verbs/build")).build(command, terminal, language);
    case "return-notes":
      return (await import("./verbs/return-notes")).returnNotes(command, terminal, language);
    case "list":
      return (await import("./verbs/list")).list(command, terminal, language);
    case "compare":
      return (await import("./verbs/compare")).compare(command, terminal, language);
    case "layout":
      return (await import("./verbs/layout")).layout(command, terminal, language);
    case "next":
      return (await import("./verbs/next")).next(command, terminal, language);
    case "import":
      return (await import("./verbs/import")).importFiles(command, terminal, language);
    case "summary":
      return (await import("./verbs/summary")).summary(command, terminal, language);
  }
}
