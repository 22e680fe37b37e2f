import type { Frame, Page } from "playwright-core";
import { openWorkbench, origin, type Workbench } from "../workbench/open-workbench";
import { panePages } from "./pane-pages";
import { paneOf } from "./workbench-page";

/** The workbench in a browser, with the pane beside its sample workbook. */
export interface OpenedPane {
  readonly workbench: Workbench;
  readonly page: Page;
  readonly pane: Frame;
}

/** Opens the workbench and, by a button of the ribbon, the pane. */
export async function openPane(control = "targets.open-pane"): Promise<OpenedPane> {
  const workbench = await openWorkbench("zh-CN", await panePages(origin));
  const { page } = workbench;
  await page.click(`[data-control='${control}']`);
  return { workbench, page, pane: await paneOf(page) };
}
