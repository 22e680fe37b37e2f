import fc from "fast-check";
import { whyNotCarried } from "../../../src/core/import/carried-formula";
import { carriedFunctions } from "../../../src/core/import/functions";

test.each([
  "1+1",
  "A1",
  "-$B$3*2%",
  "SUM(B2:B9)",
  "sum(A:A, C1 , 3)",
  "SUM(2:3)",
  'IF(B2>=100,"完成",IF(B2="","",-B2^2))',
  'IF(A1,,"x ""y"" =HYPERLINK(")',
  'ROUND(SUM(B2:B4)/COUNT($C$1:$C$9),2)&"万元"',
  "(A1<>TRUE)+(B1<=.5E-3)",
  'SUMIF(A1:A9,">0",B1:B9)',
  "VLOOKUP(A1,C1:D9,2,FALSE)",
])("%s works on its sheet alone", (formula) => {
  expect(whyNotCarried(formula)).toBeNull();
});

test.each([
  "Sheet2!A1",
  "'基本 信息'!B2+1",
  "SUM(表一:表三!A1)",
  "[1]Sheet1!A1",
  "'C:\\旧\\[预算.xls]表'!A1",
  "税率*B2",
  "SUM(表1[金额])",
  "cmd|'/c calc'!A0",
  "#REF!+1",
  'DDE("cmd","/c calc","1")+x!A1',
])("%s needs what does not come along", (formula) => {
  expect(whyNotCarried(formula)).toBe("refers-elsewhere");
});

test.each([
  'HYPERLINK("http://x","看")',
  'WEBSERVICE("http://x?"&A1)',
  'CALL("kernel32","WinExec","JCJ","calc",0)',
  'RTD("x",,"y")',
  'INDIRECT("B2")',
  "OFFSET(A1,1,1)",
  "TODAY()-A1",
  "RAND()",
  "_xlfn.FILTER(A1:A9,B1:B9)",
  "{SUM(A1:A3*B1:B3)}",
  "SUM(A1:A3*2)", // would calculate with arrays
  "A1:A3", // would spill
  "IF(A1,B1:B3)",
  "A1 B1",
  "SUM()",
  "ROUND(1)",
  "NOT(1,2)",
  "(A1",
  "A1)",
  "1+",
  "",
  '"' + "长".repeat(256) + '"',
  "(".repeat(70) + "1" + ")".repeat(70),
  `1${"+1".repeat(5_000)}`,
])("%s is more than plain arithmetic, or no formula", (formula) => {
  expect(whyNotCarried(formula)).toBe("not-plain");
});

test("whatever stands in a formula that is carried over, it names no function but those listed, and no other sheet", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "A1",
      "$B$2",
      "1",
      ".5",
      '"x"',
      "+",
      "-",
      "*",
      "(",
      ")",
      ",",
      ":",
      "%",
      "!",
      "[1]",
      "'表'",
      "|",
    ),
    fc.constantFrom(...[...carriedFunctions.keys()].map((name) => `${name}(`), "HYPERLINK(", "TODAY(", "cmd"),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const formula = pieces.join("");
      if (whyNotCarried(formula) !== null) return;
      const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
      expect(outsideTexts).not.toMatch(/[![\]'|{}#@]/);
      for (const [, name = ""] of outsideTexts.matchAll(/([\p{L}\w.]+)\(/gu))
        expect(carriedFunctions.has(name.toUpperCase())).toBe(true);
    }),
  );
});
