import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { saveDrawn } from "../files/save-drawn";

test("every workbook that is saved opens in LibreOffice", async () => {
  const { folder, books } = await saveDrawn(60);
  const files = books.map(({ file }) => file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", "ods:calc8", "--outdir", folder, ...files],
    {
      stdio: "ignore",
    },
  );
  expect(files.filter((file) => !existsSync(file.replace(/xlsx$/, "ods")))).toEqual([]);
}, 300_000);
