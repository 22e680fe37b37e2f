import { newBook } from "../../src/new-book";
import { createHost } from "../../src/host";
import { look } from "../../src/people/look";
import { user } from "../../src/people/people";
import { openPane } from "../../src/transport/iframe";

/** The page around the pane in the browser test: a workbook, and the pane in a frame. */
async function start(): Promise<void> {
  const host = createHost(await newBook({ locale: "zh-CN" }));
  const identity = {
    conversation: "c1",
    control: "pane1",
    origin: location.origin,
    displayLanguage: "zh-CN",
  };
  const connection = openPane({
    host,
    identity,
    address: new URL("/pane.html", location.href).href,
    insert: (frame) => {
      document.body.append(frame);
    },
  });
  Object.assign(window, { workbook: look(host.book), user: user(host, connection), host });
}

void start();
