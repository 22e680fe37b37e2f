import { testOutputKind } from "../helpers/output-kind-tests";

testOutputKind("quantity-missing", "数量", "warning");
