import { transformSync } from "@swc/core";
import type { OpenedExcel } from "../open-excel";
import { createPage, type ScriptPage } from "./page";

/** Turns TypeScript into JavaScript; JavaScript stays as it is. Scripts may use `await` outside of functions. */
function toJavaScript(source: string): string {
  const wrapped = `(async () => {\n${source}\n})()`;
  return transformSync(wrapped, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    isModule: false,
    sourceMaps: false,
  }).code;
}

/**
 * Starts a script that uses the globals `Excel` and `Office`, as scripts in Script Lab do.
 * @returns when its own statements are done; what they started may go on
 */
export async function startScript(
  source: string,
  { Excel, Office, OfficeExtension }: OpenedExcel,
): Promise<ScriptPage> {
  const page = createPage();
  OfficeExtension.config.extendedErrorLogging = true;
  const globals: Record<string, unknown> = { Excel, Office, OfficeExtension, ...page.globals };
  // The script is the user's own program: running it is what this command is for.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(...Object.keys(globals), `return ${toJavaScript(source)}`) as (
    ...values: unknown[]
  ) => Promise<void>;
  await run(...Object.values(globals));
  return page;
}

/** An error in words: code, message, and the statement that failed, where office.js knows it. */
export function describeError(error: unknown): string {
  const { code, message, debugInfo, stack } = error as Partial<OfficeExtension.Error>;
  if (code === undefined) return stack ?? String(error);
  const { errorLocation, statement, surroundingStatements } = (debugInfo ?? {}) as OfficeExtension.DebugInfo;
  const lines = [`${code}: ${message ?? ""}`];
  if (errorLocation) lines.push(`  at ${errorLocation}`);
  if (statement) lines.push(`  statement: ${statement}`);
  else if (surroundingStatements) lines.push(...surroundingStatements.map((line) => `  ${line}`));
  return lines.join("\n");
}
