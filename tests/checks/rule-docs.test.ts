import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ruleDocs } from "../../tools/rule-docs";

test("docs/rules.md says what the code says; `npm run docs` writes it", () => {
  expect(readFileSync(join(__dirname, "../../docs/rules.md"), "utf8")).toBe(ruleDocs());
});
