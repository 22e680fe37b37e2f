import fc from "fast-check";

import { asAmount } from "../../../src/core/form/amount";
import { amountCell } from "../../../src/core/layout/amount-cell";
import { layouts } from "../../../src/core/layout/layouts";
import { amount } from "../../helpers/arbitrary-project";

const layout2023 = layouts["shanghai-2023"];
const layout2026 = layouts["shanghai-2026"];

describe("An amount's cell", () => {
  it.each([
    ["3313.50", "3313.50", "0.00"],
    ["3313.5", "3313.5", "0.0"],
    ["16", "16", "0"],
    ["2800000.0000", "2800000.0000", "0.0000"],
    ["0", "0", "0"],
    ["-12.30", "-12.30", "0.00"],
  ])("shows %s of the form of 2023 as %s", (written, text, format) => {
    expect(amountCell(asAmount(written), layout2023)).toEqual({ text, number: written, format });
  });

  it.each([
    ["771325800.00", "771,325,800.00", "#,##0.00"],
    ["-1234", "-1,234", "#,##0"],
    ["0", "0", "#,##0"],
  ])("shows %s of the form of 2026 as %s", (written, text, format) => {
    expect(amountCell(asAmount(written), layout2026)).toEqual({ text, number: written, format });
  });

  it.each(["0012.50", "-0.00", "1234567890123456", "0.1234567890123456"])(
    "holds %s as text, since a number would not keep its digits",
    (written) => {
      expect(amountCell(asAmount(written), layout2026)).toEqual({ text: written, number: null, format: "@" });
    },
  );

  it("never changes a digit", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(layout2023, layout2026), (written, layout) => {
        const { text, number } = amountCell(written, layout);
        expect(text.replaceAll(",", "")).toBe(written);
        // eslint-disable-next-line jest/no-conditional-expect -- the law is about numbers only
        if (number !== null) expect(Number(number).toFixed(number.split(".")[1]?.length ?? 0)).toBe(written);
      }),
    );
  });
});
