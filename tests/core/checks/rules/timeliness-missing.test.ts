import { testOutputKind } from "../helpers/output-kind-tests";

testOutputKind("timeliness-missing", "时效", "hint");
