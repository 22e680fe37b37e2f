import { writeFileSync } from "node:fs";

import { ruleDocs } from "./rule-docs";
import { ruleDocsInChinese } from "./rule-docs-in-chinese";

writeFileSync(new URL("../docs/rules.md", import.meta.url), ruleDocs());
writeFileSync(new URL("../docs/zh-CN/rules.md", import.meta.url), ruleDocsInChinese());
