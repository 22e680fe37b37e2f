const HtmlPlugin = require("html-webpack-plugin");
const shared = require("./webpack.shared");

/** The workbench: a page for people without Excel, never part of what is shipped. */
/** @type {import("webpack").Configuration} */
module.exports = {
  ...shared("dist-workbench"),
  entry: { workbench: "./packages/workbench/src/main.ts" },
  plugins: [
    new HtmlPlugin({ template: "packages/workbench/src/workbench.html", filename: "workbench.html" }),
  ],
  devtool: false,
  // A spreadsheet with its interface is large; it is loaded from this machine only.
  performance: { hints: false },
};
