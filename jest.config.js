// Packages with ES modules only, which Jest takes untransformed from Node 24.9 on: hucre, htmlparser2, and what Univer's CommonJS build requires.
const esModulesOnly = [
  "hucre",
  "pdfjs-dist",
  "htmlparser2",
  "@noble/hashes",
  "domhandler",
  "domelementtype",
  "domutils",
  "dom-serializer",
  "entities",
  "collapse-white-space",
  "n-gram",
  "trigram-utils",
  "franc-min",
  "kdbush",
  "nanoid",
  "lodash-es",
  "rbush",
  "quickselect",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
];

/** Suites in which the Excels differ most, and which take no long time: they run in the oldest, too. */
const inOldestToo = [
  "excel/{hidden-and-chart-sheets,insert-plans,marks,one-undo-step,realities,report-sheet,watch}",
  "actions/{apply-fixes,comments-on-rows,edit-field,fill-in-paper,fill-scores,indicators,insert-papers,keep-*,marks,odd-sheets}",
];

/** @type {import("jest").InitialProjectOptions} */
const suites = {
  rootDir: __dirname,
  roots: ["<rootDir>/tests", "<rootDir>/packages"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // These need LibreOffice or openpyxl, which few machines have: `npm run test:libreoffice`, `npm run test:openpyxl`.
  testPathIgnorePatterns: ["/node_modules/", "/tests/libreoffice/", "/tests/openpyxl/"],
  setupFiles: ["<rootDir>/tests/property-seed.ts"],
  transform: {
    "\\.m?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join("|")})/)`],
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    { ...suites, displayName: "newest" },
    {
      ...suites,
      displayName: "ltsc-2021",
      testMatch: inOldestToo.map((names) => `<rootDir>/tests/${names}.test.ts`),
      setupFiles: [...suites.setupFiles, "<rootDir>/tests/helpers/oldest-excel.ts"],
    },
  ],
  // A hang is a failure; a machine with other work is not.
  testTimeout: 30_000,
  testSequencer: "<rootDir>/tests/unit-tests-first.js",
  // Two workers at the most: the suites are short and the machines small.
  maxWorkers: 2,
};
