import { writeFileSync } from "node:fs";

import { troubleshooting } from "./troubleshooting";

writeFileSync(new URL("../docs/zh-CN/troubleshooting.md", import.meta.url), troubleshooting());
