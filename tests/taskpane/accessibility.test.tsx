/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import type { Grid } from "../../src/core/grid/grid";
import { languages } from "../../src/core/language/language";
import { readFormFile } from "../helpers/form-files";
import { openPane, openWithoutExcel } from "./helpers/open-pane";

const seed = readFormFile("baoshan-2023");
const blank: Grid = { name: "Sheet1", cells: [], merges: [] };

/** What axe finds, each in a line. Colours are left out: jsdom draws none. */
async function complaints(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
}

describe.each(languages)("axe finds nothing in %s", (language) => {
  test.each(["overview", "form", "findings", "import", "settings"] as const)(
    "in the view %s",
    async (view) => {
      const { user } = await openPane([seed], { language });
      const opener = document.getElementById(`tab-${view}`);
      if (!opener) throw new Error(`No way to ${view}`);
      await user.click(opener);
      await waitFor(() => {
        expect(document.querySelector(".loading")).toBeNull();
      });
      expect(await complaints()).toEqual([]);
    },
  );

  test("in an empty workbook", async () => {
    await openPane([blank], { language });
    expect(await complaints()).toEqual([]);
  });

  test("without Excel", async () => {
    openWithoutExcel("browser", language);
    await screen.findByRole("textbox");
    expect(await complaints()).toEqual([]);
  });
});
