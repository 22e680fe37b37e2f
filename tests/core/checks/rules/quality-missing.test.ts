import { testOutputKind } from "../helpers/output-kind-tests";

testOutputKind("quality-missing", "质量", "warning");
