/* global area */
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const fc = require("fast-check");

// For each mutant the modules load once for all tests, not once for each file of them.
const folder = join(__dirname, "..", area);
fc.configureGlobal({ numRuns: 20 });
for (const file of readdirSync(folder, { recursive: true }))
  if (file.endsWith(".test.ts") && file !== "rulesList.test.ts") require(join(folder, file));
