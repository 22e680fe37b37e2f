import { languageOf } from "../../src/taskpane/language-of";

test.each([
  { query: "", browser: "zh-CN", language: "zh-CN" },
  { query: "", browser: "en-GB", language: "en-US" },
  { query: "", browser: "ja", language: "zh-CN" },
  { query: "?language=en-US", browser: "zh-CN", language: "en-US" },
  { query: "?_host_Info=Excel&language=zh", browser: "en-US", language: "zh-CN" },
  { query: "?language=xx", browser: "en-US", language: "en-US" },
  { query: "?language=", browser: "", language: "zh-CN" },
])(
  "an address with “$query” in a browser set to “$browser” gives $language",
  ({ query, browser, language }) => {
    expect(languageOf(query, browser)).toBe(language);
  },
);
