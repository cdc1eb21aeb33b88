import { Stryker } from "@stryker-mutator/core";
import jestConfig from "../../jest.config.js";

const areas = ["reporting", "consolidation"];
const [area, ...files] = process.argv.slice(2);
if (!areas.includes(area))
  throw new Error(`Name what to mutate: ${areas.join(" or ")}, then files if only a few.`);

const { testTimeout, projects } = jestConfig;
const [node] = projects;

await new Stryker({
  mutate: files.length > 0 ? files : [`src/${area}/**/*.ts`],
  ignorePatterns: ["/assets", "/dist"],
  ignoreStatic: true,
  disableTypeChecks: false,
  testRunner: "jest",
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 30_000,
  jest: {
    projectType: "custom",
    enableFindRelatedTests: false,
    config: {
      ...node,
      testTimeout,
      // The runner lays this over jest.config.js, whose projects would run every test for each mutant.
      projects: [],
      roots: ["<rootDir>/src", "<rootDir>/tests"],
      testMatch: ["<rootDir>/tests/mutation/oneSuite.js"],
      globals: { area },
    },
  },
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
}).runMutationTest();
