import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

const folder = join(__dirname, "../../docs/screenshots");

/** Whether the pictures of the documents are made anew: `npm run pictures` asks for it. */
const isKept = process.env["PICTURES"] === "keep";

/** Keeps a picture for README.md and docs/zh-CN, if this run is to. */
export async function keepPicture(name: string, picture: Uint8Array): Promise<void> {
  if (isKept) await writeFile(join(folder, name), picture);
}

/** Pictures beside each other in one. */
export async function putTogether(page: Page, pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const images = pictures.map(
    (picture) =>
      `<img src="data:image/png;base64,${Buffer.from(picture).toString("base64")}" style="border:1px solid #ccc">`,
  );
  const own = await page.context().newPage();
  await own.setContent(
    `<body style="margin:0;display:inline-flex;gap:12px;background:#fff">${images.join("")}</body>`,
  );
  const whole = await own.locator("body").screenshot();
  await own.close();
  return whole;
}
