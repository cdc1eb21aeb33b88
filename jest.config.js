/** Modules published as ES modules only; jest runs CommonJS. */
const esModules = [
  "hyparquet",
  "hyparquet-writer",
  "@borgar",
  "@formulajs",
  "bessel",
  "jstat",
  "fast-check",
  "pure-rand",
];

const transform = {
  "\\.(ts|tsx|js|mjs)$": [
    "@swc/jest",
    {
      jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } },
      module: { type: "commonjs" },
    },
  ],
};
const shared = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
};

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/tests/e2e/", "<rootDir>/tests/taskpane/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "<rootDir>/tests/taskpane/support/webView.js",
      testMatch: ["<rootDir>/tests/taskpane/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/e2e/support/globalSetup.ts",
      globalTeardown: "<rootDir>/tests/e2e/support/globalTeardown.ts",
    },
  ],
};
