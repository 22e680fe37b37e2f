import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import jest from "eslint-plugin-jest";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

// Who may import whom (the picture in ARCHITECTURE.md): a room may import itself and the rooms named in its line.
const bottom = ["core/language", "core/json", "core/grid", "core/form", "core/kinds"];
const core = [
  ...bottom,
  "core/recognise",
  "core/layout",
  "core/checks",
  "core/edit",
  "core/import",
  "core/rollup",
  "core/hand-in",
  "core/library",
];
const mayImport = {
  "core/language": [],
  "core/json": ["core/language"],
  "core/grid": [],
  "core/form": ["core/language", "core/json"],
  "core/kinds": ["core/language", "core/form"],
  "core/library": ["core/language", "core/form"],
  "core/recognise": bottom,
  "core/layout": [...bottom, "core/recognise"],
  "core/checks": [...bottom, "core/recognise", "core/layout"],
  "core/edit": [...bottom, "core/recognise", "core/layout", "core/checks"],
  "core/import": [...bottom, "core/recognise", "core/layout", "core/checks", "core/edit"],
  "core/rollup": [...bottom, "core/recognise", "core/layout", "core/checks"],
  "core/hand-in": [
    ...bottom,
    ...["core/recognise", "core/layout", "core/checks", "core/edit", "core/rollup"],
  ],
  files: core,
  excel: core,
  actions: [...core, "files", "excel"],
  cli: [...core, "files", "actions"],
  commands: [...core, "files", "excel", "actions"],
  taskpane: [...core, "files", "excel", "actions", "commands"],
};
const rooms = Object.keys(mayImport);
const message = "The arrows in ARCHITECTURE.md do not go this way.";
const arrows = [
  ...rooms.map((room) => ({
    target: `./src/${room}`,
    from: rooms
      .filter((other) => other !== room && !mayImport[room].includes(other))
      .map((other) => `./src/${other}`),
    message,
  })),
  // What is shipped knows nothing of the packages; the stand-in nothing of forms; the workbench only the pane's two languages.
  { target: "./src", from: "./packages", message },
  { target: "./packages/excel-stand-in", from: ["./src", "./packages/workbench"], message },
  {
    target: "./packages/workbench/src",
    from: rooms.filter((room) => room !== "core/language").map((room) => `./src/${room}`),
    message,
  },
];

export default tseslint.config(
  { ignores: ["dist/", "release/", "dist-workbench/", ".local/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })] },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { zones: arrows }],
      "import-x/no-default-export": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300 }],
      complexity: ["error", 12],
    },
  },
  {
    files: ["src/core/**", "src/actions/**"],
    rules: { "no-restricted-globals": ["error", "window", "document", "process", "Excel", "Office"] },
  },
  {
    files: ["src/taskpane/**/*.ts", "src/taskpane/**/*.tsx"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
    rules: { "no-restricted-globals": ["error", "Excel"] },
  },
  {
    files: ["tests/**/*.ts", "tests/**/*.tsx", "packages/*/tests/**/*.ts"],
    extends: [jest.configs["flat/recommended"]],
    rules: {
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert"] }],
      "jest/no-disabled-tests": "error",
      "jest/no-focused-tests": "error",
    },
  },
  {
    // Parts of one suite, which share one browser and one workbench; and tests that several rules share.
    files: ["tests/e2e/pane-*.ts", "tests/core/checks/helpers/*-tests.ts"],
    rules: { "jest/no-export": "off" },
  },
  { files: ["**/*.js"], languageOptions: { globals: globals.node, sourceType: "commonjs" } },
  {
    // Scripts as people write them for office-script: top-level await, the globals of an add-in's page.
    files: ["packages/excel-stand-in/tests/scripts/*.js"],
    languageOptions: { sourceType: "module", globals: { Excel: "readonly", Office: "readonly" } },
  },
);
