const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** The address that manifest.xml has in the repository. */
const localAddress = "https://localhost:3000";

/** The address that the add-in will be served from: ADDIN_URL, or this machine. */
const addinUrl = new URL(process.env.ADDIN_URL || localAddress);
if (addinUrl.protocol !== "https:" || addinUrl.search || addinUrl.hash)
  throw new Error(
    `ADDIN_URL must be an https address without query or fragment, since Excel loads no other: ${addinUrl.href}`,
  );

/** Puts the add-in's address into the manifest. */
function withAddress(manifest) {
  return manifest
    .toString()
    .replaceAll(`<AppDomain>${localAddress}<`, `<AppDomain>${addinUrl.origin}<`)
    .replaceAll(`"${localAddress}/`, `"${addinUrl.href.replace(/\/$/, "")}/`);
}

/** @type {import("webpack").Configuration} */
module.exports = {
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/main.tsx" },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    assetModuleFilename: "[name].[contenthash:8][ext]",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "esbuild-loader",
        options: { target: "es2022", jsx: "automatic" },
      },
      { test: /\.css$/, type: "asset/resource" },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html" }),
    new HtmlPlugin({ template: "src/taskpane/support.html", filename: "support.html", chunks: [] }),
    new CopyPlugin({
      patterns: [{ from: "manifest.xml", transform: withAddress }, { from: "assets/*.png" }],
    }),
  ],
  optimization: {
    // What is loaded on demand shares what it has in common: the rules, parts of Fluent UI. The libraries of one view stay
    // in its file, such as the one that reads workbooks.
    splitChunks: {
      chunks: "async",
      minSize: 10_000,
      cacheGroups: { defaultVendors: false, default: { minChunks: 2, reuseExistingChunk: true } },
    },
    runtimeChunk: "single",
    chunkIds: "named",
  },
  // Source maps in files of their own: the page's Content-Security-Policy allows no eval.
  devtool: "source-map",
  // A build over these sizes (bytes, before compression) fails: what the pane loads at once, and the workbook library.
  performance: { hints: "error", maxEntrypointSize: 540_000, maxAssetSize: 450_000 },
};
