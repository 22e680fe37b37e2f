import { describeExcelProblem } from "../excel/describe-excel-problem";
import { ExcelProblem } from "../excel/excel-problem";
import { commandNames, commands, openPane, type Command } from "./commands";
import type { CommandActions, PaneLink } from "./pane-link";

/**
 * Connects the ribbon's buttons, by their names in `manifest.xml`, with what they do. Excel wants that as soon as its
 * library is ready: a button that is pressed while the actions are still loading waits for them.
 */
export function associateCommands(link: PaneLink, actions: Promise<CommandActions>): void {
  for (const name of commandNames)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void press(commands[name], link, actions, event);
    });
}

/** Does what a button is for. Excel is told that it is done in any case: until then it takes no other button. */
async function press(
  command: Command,
  link: PaneLink,
  actions: Promise<CommandActions>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await command(await actions, link);
  } catch (error) {
    if (!(error instanceof ExcelProblem)) console.error(error);
    const problem = error instanceof ExcelProblem ? error : new ExcelProblem("fault", { code: "Script" });
    link.say(describeExcelProblem(problem, link.language()));
    // With the pane closed nobody would see the sentence.
    await openPane().catch(() => undefined);
  } finally {
    event.completed();
  }
}
