import type { Frame, Page } from "playwright-core";
import { openWorkbench, origin, type Workbench } from "../../packages/workbench/tests/open-workbench";
import { panePages } from "./pane-pages";
import { paneOf, showPane } from "./workbench-page";

/** The workbench in a browser, with the pane beside its sample workbook. */
export interface OpenedPane {
  readonly workbench: Workbench;
  readonly page: Page;
  readonly pane: Frame;
}

/**
 * Opens the workbench and the pane, which has read the workbook's forms then.
 * @param control the button of the ribbon that opens the pane at another view, in place of the overview's
 */
export async function openPane(control?: string): Promise<OpenedPane> {
  const workbench = await openWorkbench("zh-CN", await panePages(origin));
  const { page } = workbench;
  if (control === undefined) return { workbench, page, pane: await showPane(page) };
  await page.click(`[data-control='${control}']`);
  return { workbench, page, pane: await paneOf(page) };
}
