// Packages that exist as ES modules only: hucre, and what Univer's CommonJS build requires.
const esModules = [
  ...["hucre", "unicode-regex", "regexp-util", "cjk-regex", "lodash-es", "rbush", "quickselect", "nanoid"],
  ...["franc-min", "trigram-utils", "n-gram", "collapse-white-space", "kdbush", "d3-.*", "internmap"],
  ...["delaunator", "robust-predicates", "fast-equals", "decimal.js", "async-lock", "opentype.js"],
];

/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "\\.m?[jt]s$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
  // Two workers at the most: the suites are short and the machines small.
  maxWorkers: 2,
};
