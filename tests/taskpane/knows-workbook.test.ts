import { createPane } from "../../src/taskpane/store/pane";
import { readFormFile } from "../helpers/form-files";
import { fakeExcel } from "./helpers/fake-excel";
import { keeperInMemory } from "./helpers/keeper-in-memory";

test("what the workbook keeps is known while its forms are still read, also where some of it cannot be had", async () => {
  const excel = fakeExcel([readFormFile("baoshan-2023")]);
  let come: () => void = () => undefined;
  excel.next("readActiveSheet", { after: new Promise<void>((resolve) => (come = resolve)) });
  excel.next("readControlFigures", { reject: new Error("damaged") });
  const pane = createPane({ keeper: keeperInMemory(), language: "zh-CN" });
  const connecting = pane.connect(excel);
  await pane.knowsWorkbook;
  expect(excel.calls).toEqual(expect.arrayContaining(["readWaivers", "readWorkbookRules"]));
  expect(pane.store.getState().sheets).toBeNull();
  come();
  await connecting;
  expect(pane.store.getState().sheets).toHaveLength(1);
});
