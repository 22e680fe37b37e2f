/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "\\.(ts|mjs)$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  // hucre has ES modules only, which Jest takes untransformed from Node 24.9 on.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  // Two workers at the most: the suites are short and the machines small.
  maxWorkers: 2,
};
