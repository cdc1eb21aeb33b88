/** What each area may import besides itself; an area is a folder of src, its front door is index.ts. */
const areas = {
  shared: [],
  vietnamese: ["shared"],
  plan: ["shared", "vietnamese"],
  reporting: ["shared", "vietnamese", "plan"],
  consolidation: ["shared", "vietnamese", "plan", "reporting"],
  sheets: ["shared", "vietnamese", "plan", "reporting", "consolidation"],
  workbook: ["shared", "sheets"],
  actions: ["shared", "vietnamese", "plan", "reporting", "consolidation", "sheets", "workbook"],
  messages: [
    "shared",
    "vietnamese",
    "plan",
    "reporting",
    "consolidation",
    "sheets",
    "workbook",
    "actions",
  ],
};
const hosts = ["taskpane", "commands", "functions", "cli", "workbench"];
const oneOf = (names) => `^src/(${names.join("|")})/`;

const areaRules = Object.entries(areas).map(([area, allowed]) => ({
  name: `${area}-imports`,
  severity: "error",
  from: { path: `^src/${area}/` },
  to: { path: "^src/", pathNot: oneOf([area, ...allowed]) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...areaRules,
    {
      name: "through-the-front-door",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: {
        path: "^src/[^/]+/.+",
        pathNot: [
          "^src/$1/",
          "^src/[^/]+/index\\.ts$",
          "^src/workbook/(office|xlsx)/index\\.ts$",
          "^src/plan/builtin/index\\.ts$",
        ],
      },
    },
    {
      name: "adapters-do-not-meet",
      severity: "error",
      from: { path: "^src/workbook/(office|xlsx)/" },
      to: { path: "^src/workbook/(office|xlsx)/", pathNot: "^src/workbook/$1/" },
    },
    {
      name: "adapters-are-wired-by-hosts",
      severity: "error",
      from: { path: "^src/", pathNot: [oneOf(hosts), "^src/workbook/"] },
      to: { path: "^src/workbook/(office|xlsx)/" },
    },
    {
      name: "hosts-do-not-meet",
      severity: "error",
      from: { path: oneOf(hosts) },
      to: { path: oneOf(hosts), pathNot: "^src/$1/" },
    },
    {
      name: "react-only-in-hosts",
      severity: "error",
      from: { path: "^src/", pathNot: oneOf(hosts) },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "no-circular",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "not-to-dev-dep",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require"] },
  },
};
