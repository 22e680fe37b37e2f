import { languageOf } from "./language-of";
import { greetOffice } from "./office";
import { startPane } from "./pane";
import { say } from "./say";

const language = languageOf(location.search, navigator.language);
document.documentElement.lang = language;
document.title = say(language, "name");
startPane(document.body, language);
greetOffice();
