const HtmlPlugin = require("html-webpack-plugin");
const shared = require("./webpack.shared");

/** The workbench: a page for people without Excel, never part of what is shipped. */
/** @type {import("webpack").Configuration} */
module.exports = {
  ...shared("dist-workbench"),
  entry: { workbench: "./src/workbench/main.ts" },
  plugins: [new HtmlPlugin({ template: "src/workbench/workbench.html", filename: "workbench.html" })],
  devtool: false,
  // A spreadsheet with its interface is large; it is loaded from this machine only.
  performance: { hints: false },
};
