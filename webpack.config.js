const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");

const fromRoot = (...parts) => resolve(__dirname, ...parts);

/** What every bundle has in common: TypeScript through swc (types are checked by tsc), no source of its own elsewhere. */
const base = {
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The page that plays Excel, in dist/workbench. */
const workbench = () => ({
  ...base,
  name: "workbench",
  entry: { workbench: fromRoot("src/workbench/page/main.tsx") },
  output: {
    path: fromRoot("dist/workbench"),
    filename: "[name].[contenthash:8].js",
    cssFilename: "[name].[contenthash:8].css",
    clean: true,
  },
  module: { rules: [...base.module.rules, { test: /\.css$/, type: "css/auto" }] },
  experiments: { css: true },
  plugins: [new HtmlWebpackPlugin({ template: fromRoot("src/workbench/page/index.html") })],
});

/** Where the add-in's files are served: manifest.xml names the workbench's address, a deployment its own. */
const manifestUrl = "https://localhost:3000/addin";
const addinUrl = (process.env.ADDIN_URL ?? manifestUrl).replace(/\/+$/, "");

/** Where the pane loads office.js from: the workbench's server, a copy beside the pane (closed networks), or Microsoft. */
const officeJs = {
  local: "/office/office.js",
  bundled: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
}[process.env.OFFICE_JS ?? "local"];
if (!officeJs) throw new Error("OFFICE_JS: local, bundled or cdn");

/** The parts of Microsoft's package that office.js asks for in Excel on Windows, Mac and the web, in Vietnamese and English. */
const officeFiles = [
  "office.js",
  "excel-{web,mac,win32,winrt}-16.*[0-9].js",
  "o15apptofilemappingtable.js",
  "{vi-vn,en-us}/office_strings.js",
  "telemetry/oteljs_agave.js",
  "agaveerrorux/**",
];

/** The add-in in dist/addin: the pane and the ribbon's commands in one runtime, the manifest, the icons. */
const addin = () => ({
  ...base,
  name: "addin",
  entry: { taskpane: [fromRoot("src/commands/main.ts"), fromRoot("src/taskpane/main.tsx")] },
  output: {
    path: fromRoot("dist/addin"),
    filename: "[name].[contenthash:8].js",
    publicPath: "auto",
    clean: true,
  },
  module: { rules: base.module.rules.map((rule) => ({ ...rule, sideEffects: false })) },
  plugins: [
    new HtmlWebpackPlugin({
      template: fromRoot("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      templateParameters: { officeJs },
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png" },
        {
          from: "manifest.xml",
          transform: (xml) => xml.toString().replaceAll(manifestUrl, addinUrl),
        },
        ...(officeJs.startsWith("office/") ? officeFiles : []).map((from) => ({
          from,
          context: fromRoot("node_modules/@microsoft/office-js/dist"),
          to: "office",
        })),
      ],
    }),
  ],
});

/** The command line in dist/cli, which needs nothing but Node; the threads that read files have a file of their own beside it. */
const commandLine = () => ({
  ...base,
  name: "cli",
  target: "node20",
  module: {
    ...base.module,
    parser: { javascript: { worker: ["Worker from node:worker_threads"] } },
  },
  entry: { tiendo: fromRoot("src/cli/main.ts") },
  output: { path: fromRoot("dist/cli"), filename: "[name].js", clean: true },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});

module.exports = [workbench(), addin(), commandLine()];
