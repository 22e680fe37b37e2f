const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");

/** The workbench: a page for people without Excel, never part of what is shipped. */
/** @type {import("webpack").Configuration} */
module.exports = {
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/main.ts" },
  output: {
    path: path.join(__dirname, "dist-workbench"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    assetModuleFilename: "[name].[contenthash:8][ext]",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
      { test: /\.css$/, type: "asset/resource" },
    ],
  },
  plugins: [new HtmlPlugin({ template: "src/workbench/workbench.html", filename: "workbench.html" })],
  devtool: false,
  // A spreadsheet with its interface is large; it is loaded from this machine only.
  performance: { hints: false },
};
