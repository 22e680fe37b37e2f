import type { Host } from "../host";
import { type PaneIdentity, windowName } from "./app-context";
import { connectPane, type PaneConnection } from "./pane-connection";

export interface PaneFrame {
  readonly host: Host;
  readonly identity: PaneIdentity;
  /** Where the pane's page is. Excel asks for https. */
  readonly address: string;
  /** Puts the frame into the page. */
  readonly insert: (frame: HTMLIFrameElement) => void;
  /** The user leaves the pane by the keyboard, or back. */
  readonly leave?: (isBack: boolean) => void;
}

export type OpenedPane = PaneConnection & { readonly close: () => void };

/**
 * Opens an add-in's unmodified page in an iframe of this page, as Excel on the web does.
 * Messages from other windows and origins are not listened to.
 */
export function openPane({ host, identity, address, insert, leave }: PaneFrame): OpenedPane {
  const frame = document.createElement("iframe");
  const { origin } = new URL(address);
  const connection = connectPane({
    host,
    identity,
    ...(leave && { leave }),
    post: (text) => {
      frame.contentWindow?.postMessage(text, origin);
    },
  });
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === origin) connection.receive(event.data);
  };
  window.addEventListener("message", listen);
  // The name must be there before the frame is: set later, Chromium leaves it out.
  frame.name = windowName(identity);
  frame.src = address;
  insert(frame);
  return {
    ...connection,
    close: () => {
      window.removeEventListener("message", listen);
      frame.remove();
    },
  };
}
