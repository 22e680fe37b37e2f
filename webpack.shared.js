const path = require("node:path");

/**
 * What the add-in and the workbench are built alike in.
 * @param folder where the build goes
 * @returns {import("webpack").Configuration}
 */
module.exports = (folder) => ({
  target: ["web", "es2022"],
  output: {
    path: path.join(__dirname, folder),
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
      { test: /pdfjs-dist.+\.mjs$/, loader: path.join(__dirname, "tools/tame-pdf-library.js") },
      { test: /office\.helpers\.js$/, loader: path.join(__dirname, "tools/trim-office-helpers.js") },
      // Character maps: each a script of its own, since the page's policy lets nothing else through.
      {
        test: /\.bcmap$/,
        type: "asset/inline",
        generator: { dataUrl: { mimetype: "application/octet-stream" } },
      },
    ],
  },
});
