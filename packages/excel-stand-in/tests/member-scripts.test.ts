import { allTypes } from "../src/members/all-types";
import { type OpenedExcel, openExcel } from "../src/open-excel";
import { runHere, scripts } from "./script-coverage";

/** What the scripts for single members show, by Excel's documentation of the members that they use. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "areas.js": [
    "areas Sheet1!A1:B2,Sheet1!D4 Sheet1!A1:B2,Sheet1!D4 2 5 false false Normal",
    "items A1:B2 D4 2 D4 Sheet1 0",
    "others A:B,D:D 1:2,4:4 B2,D4 null B2:C3,E5 A1:A2,D4 null A1:B2,D4 A1:B2,D4 B1",
    "rules A1:B2,D4 WholeNumber 1,x",
    'cleared [["",""],["",""]]',
    'view [["h",2],[3,0.5]] [["h","=1+1"],[3,0.5]] h,2,3,50% String,Double,Double,Double',
    "view General,General,General,0% H1,I1,H3,I3 2 2 0",
    "rows 2 2 3,0.5 H1:I3",
  ],
  "books.js": [
    "book Book1.xlsx false false true true false",
    "book boolean boolean boolean",
    "selected Sheet1!A1 Sheet1!A1 Sheet1!A1 true",
    "protected true",
    "application Manual Done true . , true",
    "loops true 20 0.01",
    "culture en-US , / : dddd, MMMM d, yyyy h:mm:ss tt",
    "events false",
    "settings rule 1,2 1 true 0",
    "properties 3 s a k c g m o 7 string true",
    "custom one 1 Number true 2 1 0",
    'xml urn:a <a xmlns="urn:a">2</a> 1 true urn:a true true 0',
    "bindings cells Range 1 Sheet1!A1:B2 2 2 true cells 1",
    "names Workbook Worksheet Sheet1 true a half Sheet1!A1:B2 true",
    "names 1,2,3,6 Double,Double,Double,Double 3 true false hidden 2",
  ],
  "cells.js": [
    "place Sheet1!B2:C4 Sheet1!B2:C4 1 1",
    "size 3 2 6 false false",
    "points 15 48 96 45",
    "flags false false false Normal false false",
    "shown 50% 0% 0% Percentage 0.5",
    "kinds String,Double,Double None,None,None",
    "others C2:C4 B2:C4 B2:C4 A1:A4 B2 null B2 null null",
    "tables 0",
    "related Sheet1!B2 Sheet1!B2 Sheet1!C2 Sheet1!C2",
    "areas Sheet1!B2 Sheet1!B2 Sheet1!B2 Sheet1!B2 1 Sheet1!B2",
    "removed 1 2 1",
    'moved 1,2,3,4 ""',
    "merged Sheet1!I1:J1,Sheet1!I2:J2 Sheet1!I1:J1,Sheet1!I2:J2",
    'after true [["Name","Price","Twice","","","",1,"","z"],["bb",0.5,1,"","","","","",""],["a",10,20,"","","",3,"",""]]',
    "link https://example.com/ tip there",
    "rows hidden,30",
    "columns false 100",
  ],
  "looks.js": [
    "font 宋体 14 #FF0000 true true Double true false 0",
    "fill #00FF00 Gray25 #0000FF 0 0",
    "format true Justify 3 45 RightToLeft true false",
    "size 90 40 false false",
    "protection false true",
    "border Dash Medium #123456 EdgeTop 0 8 0 EdgeTop",
    "back false #FFFFFF None true true",
    "wider true",
  ],
  "rules-in-full.js": [
    "count 8 01 01 01 01 01 01 01 01 true",
    "custom Custom =A1>2 =A1>2 0.00 #FF0000 true true Single true #00FF00",
    "borders 4 Dash #0000FF EdgeTop EdgeTop Dash Sheet1!A1:A5 Sheet1!A1:A5",
    "rules AboveAverage 1 TopItems true #FFFF00",
    "bar #555555 CellMidPoint RightToLeft true 0 9",
    "bar #666666 #777777 false false false #888888 #999999",
    "icons ThreeTrafficLights1 true true",
    "cleared 0",
    "validation WholeNumber null false 数 Warning Sheet1!A1,Sheet1!A5",
    "validation None",
  ],
  "sheets.js": [
    "sheet true number true true 15 true",
    "list Sheet1 true Sheet1 Second true Sheet1",
    "cells Sheet1!A2 two Sheet1!B1:B2 Sheet1!A2 true 1",
    "set false false 60 false",
    "panes Sheet1!A1:B2 Sheet1!A:A true",
    "protected true true false",
    "page A4 true Blank true true true true",
    "page InPlace true 3 OverThenDown 80",
    "margins 20 30 40 5 6",
    "titles true true Sheet1!A:A Sheet1!A:A",
    "header FirstAndOddEven false false even 1 odd 1 &P",
    "first first 1 2 3 4 &P 6",
    "breaks 4 2 2 Sheet1!A5",
    "breaks 1 0",
    "properties owner 财务 true 1 0",
  ],
  "styles.js": [
    "style Diagonal false 38 true true false",
    "style true true Center Top 0",
    "style LeftToRight 0.00 0.00 #FF0000 false Double",
    "includes true true true true",
    "includes false true 1 true",
    "normal Normal true Calibri 11 #000000 false false",
    "set Diagonal 0.00 38 true",
    "set #FF0000 #0000FF",
    "neutral Neutral #9C5700 #FFEB9C 0.00",
    "normal Normal General 0 #FFFFFF",
    "left 0 true",
  ],
  "tables-and-comments.js": [
    "table true true Table1 TableStyleMedium2 true true false false false true false",
    "tables Sheet1 1 1 Table1 true",
    "places B2:C6 B2:C2 B6:C6 TableStyleDark3 false b,10 c,20 a,30",
    "columns 1 Sum Sum,10,20,30 2 3 2,3 true Sum",
    "parts C2:C5 C3:C5 C2 B5:C5 1 c,20",
    "filters b,10 a,30",
    'changed Sheet1!B2:C8 [["Name","Amount"],["a",30],["",""]]',
    "bound Table1",
    "converted Sheet1!B2:B8 Sheet1!B2:B8 0",
    "deleted 0",
    "filter true true >1 Sheet1!J1:J4",
    "filter true",
    "comment User string true please check 0 Plain",
    "reply User string true checked 0 Plain false",
    "found 1 true checked,checked,checked 1 Sheet1!A1 true,true",
    "mentions Ann Mention",
    "deleted 0 0",
  ],
};

/** Members that no script uses, and the test that does. */
const elsewhere: Readonly<Record<string, string>> = {
  "Range.getSpillParent": "manners/spills.test.ts",
  "Range.getSpillParentOrNullObject": "manners/spills.test.ts",
  "Range.getSpillingToRange": "manners/spills.test.ts",
  "Range.getSpillingToRangeOrNullObject": "manners/spills.test.ts",
  "Workbook.getActiveChart": "manners/active-chart.test.ts",
  "Workbook.insertWorksheetsFromBase64": "manners/insert-worksheets.test.ts",
  "Workbook.createAndOpenWorkbook": "loading.test.ts",
};

describe("scripts in the style of Script Lab, for every member", () => {
  const used = new Set<string>();
  let excel: OpenedExcel;
  beforeAll(async () => {
    excel = await openExcel();
  });
  afterAll(() => {
    excel.close();
  });

  const run = async (script: string): Promise<string[]> => {
    const { lines, members } = await runHere(script);
    for (const member of members) used.add(member);
    return lines;
  };

  test.each(Object.entries(expected))("%s shows what the documentation says", async (script, lines) => {
    expect(await run(script)).toEqual(lines);
  });

  test.each(scripts.filter((script) => !(script in expected)))("%s runs to its end", async (script) => {
    expect(await run(script)).not.toEqual([]);
  });

  /** Parts of charts are kept as they were set: charts.js tries each kind. Worksheet functions are the engine's. */
  const inOneScript = /^Chart|^Functions$|\.|^Ribbon/;

  test("use every property and method that the host has", () => {
    const inLibrary = (type: string, member: string): boolean => {
      const library = excel.Excel as unknown as Record<string, { prototype: object } | undefined>;
      return member in (library[type]?.prototype ?? {});
    };
    const unused = allTypes
      .filter(({ name }) => !inOneScript.test(name))
      .flatMap(({ name, members: { properties, methods } }) =>
        [...Object.keys(properties ?? {}), ...Object.keys(methods ?? {})]
          .filter((member) => !member.startsWith("_"))
          .filter((member) => member === "createAndOpenWorkbook" || inLibrary(name, member))
          .map((member) => `${name}.${member}`),
      )
      .filter((member) => !used.has(member));
    expect(unused.sort()).toEqual(Object.keys(elsewhere).sort());
  });
});
