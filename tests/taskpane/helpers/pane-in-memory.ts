import { createPane, type Pane } from "../../../src/taskpane/store/pane";
import type { FakeExcel } from "./fake-excel";
import { keeperInMemory } from "./keeper-in-memory";

export const createTestPane = (): Pane => createPane({ keeper: keeperInMemory(), language: "zh-CN" });

/** The pane's store beside a workbook in memory, which it has read. */
export async function connected(excel: FakeExcel): Promise<Pane> {
  const pane = createTestPane();
  await pane.connect(excel);
  return pane;
}

/** A promise, and what makes it come true. */
export function later(): { readonly promise: Promise<void>; readonly come: () => void } {
  let come: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (come = resolve));
  return { promise, come };
}
