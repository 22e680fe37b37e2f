const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { addinAddress, withAddress } = require("./tools/addin-address");
const { libraryAddress, withLibrary } = require("./tools/office-library");
const shared = require("./webpack.shared");

/** The address that the add-in will be served from. */
const addinUrl = addinAddress(process.env.ADDIN_URL);

/** Where the pages have Excel's library from. */
const officeUrl = libraryAddress(process.env.OFFICE_JS_URL);
const localLibrary = process.env.OFFICE_JS_URL === "local";

/** What Excel needs of the library: on Windows, Mac and the web, and its sentences in our two languages. No telemetry. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js", // asked for outside Excel
  "excel-{web,win32,mac}-16.0?.js",
  "{zh-cn,en-us}/office_strings.js",
];
/** Tells webpack not to minify the library once more. */
const asItIs = { minimized: true };
const officeFolder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Puts the library's address into the pages. */
class LibraryAddress {
  apply(compiler) {
    compiler.hooks.compilation.tap("LibraryAddress", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("LibraryAddress", (page) => {
        page.html = withLibrary(page.html, officeUrl);
        return page;
      });
    });
  }
}

/** @type {import("webpack").Configuration} */
module.exports = {
  ...shared("dist"),
  entry: { taskpane: "./src/taskpane/main.tsx" },
  plugins: [
    new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html" }),
    new HtmlPlugin({ template: "src/taskpane/support.html", filename: "support.html", chunks: [] }),
    new LibraryAddress(),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: (manifest) => withAddress(manifest.toString(), addinUrl) },
        { from: "assets/*.png" },
        ...(localLibrary
          ? officeFiles.map((from) => ({
              from,
              context: officeFolder,
              to: "office/[path][name][ext]",
              info: asItIs,
            }))
          : []),
      ],
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
  // A build over these sizes (bytes, before compression) fails: what the pane loads at once, and any other script of ours.
  performance: {
    hints: "error",
    maxEntrypointSize: 540_000,
    maxAssetSize: 540_000,
    assetFilter: (name) => /\.js$/.test(name) && !/^office\/|pdfjs-dist/.test(name),
  },
};
