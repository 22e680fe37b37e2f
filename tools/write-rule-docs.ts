import { writeFileSync } from "node:fs";

import { ruleDocs } from "./rule-docs";

writeFileSync(new URL("../docs/rules.md", import.meta.url), ruleDocs());
