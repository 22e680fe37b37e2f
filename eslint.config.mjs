import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import jest from "eslint-plugin-jest";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

// Who may import whom, bottom first: a folder may import itself and what stands above its line here.
const core = ["language", "json", "grid", "form", "recognise", "layout", "checks"];
const mayImport = {
  language: [],
  json: ["language"],
  grid: [],
  form: ["language"],
  recognise: ["language", "grid", "form"],
  layout: ["language", "json", "grid", "form"],
  checks: ["language", "json", "grid", "form", "recognise", "layout"],
  tables: ["language", "grid", "form", "layout"],
  department: [...core, "tables"],
  files: [...core, "tables"],
  edit: core,
  takeover: [...core, "edit"],
  "own-layout": [...core, "edit", "takeover"],
  excel: ["language", "grid", "form", "layout", "checks", "edit", "tables"],
  actions: [...core, "tables", "department", "files", "edit", "takeover", "own-layout", "excel"],
  cli: [...core, "tables", "department", "files", "edit", "takeover", "own-layout", "actions"],
  commands: [...core, "files", "edit", "excel", "actions"],
  taskpane: [
    ...core,
    "tables",
    "department",
    "files",
    "edit",
    "takeover",
    "own-layout",
    "excel",
    "actions",
    "commands",
  ],
  host: ["language"],
  workbench: ["language", "host"],
};
const folders = Object.keys(mayImport);
const arrows = folders.map((folder) => ({
  target: `./src/${folder}`,
  from: folders
    .filter((other) => other !== folder && !mayImport[folder].includes(other))
    .map((other) => `./src/${other}`),
  message: "The arrows in ARCHITECTURE.md do not go this way.",
}));

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
    files: [
      "src/form/**",
      "src/grid/**",
      "src/recognise/**",
      "src/layout/**",
      "src/checks/**",
      "src/language/**",
      "src/json/**",
      "src/edit/**",
      "src/takeover/**",
      "src/tables/**",
      "src/department/**",
      "src/own-layout/**",
      "src/actions/**",
    ],
    rules: { "no-restricted-globals": ["error", "window", "document", "process", "Excel", "Office"] },
  },
  {
    files: ["src/taskpane/**/*.ts", "src/taskpane/**/*.tsx"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
    rules: { "no-restricted-globals": ["error", "Excel"] },
  },
  {
    files: ["tests/**/*.ts", "tests/**/*.tsx"],
    extends: [jest.configs["flat/recommended"]],
    rules: {
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert"] }],
      "jest/no-disabled-tests": "error",
      "jest/no-focused-tests": "error",
    },
  },
  {
    // Parts of one suite, which share one browser and one workbench; and tests that several rules share.
    files: ["tests/e2e/pane-*.ts", "tests/checks/helpers/*-tests.ts"],
    rules: { "jest/no-export": "off" },
  },
  { files: ["**/*.js"], languageOptions: { globals: globals.node, sourceType: "commonjs" } },
  {
    // Scripts as people write them for office-script: top-level await, the globals of an add-in's page.
    files: ["tests/host/scripts/*.js"],
    languageOptions: { sourceType: "module", globals: { Excel: "readonly", Office: "readonly" } },
  },
);
