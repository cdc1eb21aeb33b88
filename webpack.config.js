const { resolve } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

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

module.exports = [workbench()];
