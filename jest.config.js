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

/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/tests", "<rootDir>/packages"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // These need LibreOffice, which few machines have: `npm run test:libreoffice`.
  testPathIgnorePatterns: ["/node_modules/", "/tests/libreoffice/"],
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
  // A hang is a failure; a machine with other work is not.
  testTimeout: 30_000,
  testSequencer: "<rootDir>/tests/unit-tests-first.js",
  // Two workers at the most: the suites are short and the machines small.
  maxWorkers: 2,
};
