import type { Host } from "../host";
import type { Batch, BatchReply } from "../protocol/batch";
import { appContext, eventName, eventNames, type PaneIdentity } from "./app-context";
import { bindingById, selectedData } from "./common-api";
import { fileCopies } from "./file-copies";
import { readRequest, type Reply, type Request, writeEvent, writeReply } from "./envelope";
import { readSettings, refreshSettings, saveSettings } from "./settings";

/** A connection to one pane: takes its messages, answers them, and sends it events. */
export interface PaneConnection {
  readonly receive: (text: unknown) => void;
  /** Sends what happened since the last time: call it after the user did something. */
  readonly flush: () => void;
  /** Runs a function of the add-in as a ribbon button does. Resolves when the function says that it is done. */
  readonly press: (functionName: string) => Promise<void>;
}

export interface ConnectionOptions {
  readonly host: Host;
  readonly identity: PaneIdentity;
  /** Hands text to the pane's window. */
  readonly post: (text: string) => void;
  /** A request with a longer body is refused; 5 MB by default, as on the web. */
  readonly mostRequestBytes?: number;
  /** The user leaves the pane by the keyboard: beyond its last element, or back beyond its first. */
  readonly leave?: (isBack: boolean) => void;
}

/** Ids of `executeMethod` (office.js's own "dispatch ids"). */
const dispatch = {
  selectedData: 64,
  bindingById: 68,
  settingsRefresh: 75,
  settingsSave: 76,
  fileOpen: 77,
  fileSlice: 80,
  fileClose: 81,
  richApi: 93,
  commandCompleted: 94,
};
/** Request-level errors (office.js's own numbers). */
const errors = { notSupported: 5000, cellEdit: 5004, requestTooLarge: 5103, responseTooLarge: 5104 };
/** What a pane on the web tells Excel of keys that it does not take itself (office.js: `AgaveHostAction`): Tab beyond its ends, Escape, F2. */
const exits = new Map([
  [13, { isBack: false }],
  [14, { isBack: true }],
  [15, { isBack: false }],
  [16, { isBack: false }],
  [17, { isBack: false }],
  [18, { isBack: true }],
]);
/** Flag of a request that waits for the end of cell editing (`delayForCellEdit`). */
const delayForCellEdit = 64;
/** Excel on the web takes and gives at most 5 MB per request (Office Add-ins, "Resource limits and performance optimization"). */
const mostBytes = 5 * 1024 * 1024;

/** Requests of the platform (ribbon, visibility), which are no syncs of the add-in's. */
const platformRequest = "WacPartition";

const afterReply = (action: () => void): void => {
  const { setImmediate: immediate } = globalThis as { setImmediate?: (action: () => void) => void };
  if (immediate) immediate(action);
  else setTimeout(action, 0);
};
const bytesOf = (text: string): number =>
  /^[\x00-\x7f]*$/.test(text) ? text.length : new TextEncoder().encode(text).length;

export function connectPane({
  host,
  identity,
  post,
  mostRequestBytes = mostBytes,
  leave,
}: ConnectionOptions): PaneConnection {
  const { book, counters } = host;
  const registered = new Set<string>();
  const commands = new Map<string, { done: () => void; failed: (error: Error) => void }>();
  const copies = fileCopies(book);
  let lastCommand = 0;

  const send = (name: string, data: unknown): void => {
    if (registered.has(name)) post(writeEvent(name, identity.conversation, data, identity.origin));
  };
  const flush = (): void => {
    const entries = book.events.take();
    if (entries.length > 0) send(eventNames.richApi, { ArrayData: entries });
    for (const [name, data] of book.events.takeNamed()) send(name, data);
    if (book.events.takeSelection()) send(eventNames.selection, {});
  };

  const editingOver = (): Promise<void> => new Promise((resolve) => host.afterEditing.push(resolve));
  const richApi = async (data: Record<string, unknown>): Promise<object> => {
    const parts = data["ArrayData"] as unknown[];
    const body = String(parts[4]);
    const flags = Number(parts[6]);
    const counted = parts[0] !== platformRequest;
    if (host.editing && counted) {
      if ((flags & delayForCellEdit) === 0) return { Error: errors.cellEdit };
      await editingOver();
    }
    const size = bytesOf(body);
    if (counted) {
      counters.syncs++;
      counters.requestBytes += size;
    }
    if (counted && size > mostRequestBytes) return { Error: errors.requestTooLarge };
    const reply: BatchReply = await host.execute(JSON.parse(body) as Batch);
    const text = JSON.stringify(reply);
    const answered = bytesOf(text);
    if (counted) counters.responseBytes += answered;
    return answered > mostBytes ? { Error: errors.responseTooLarge } : { Error: 0, Data: [200, [], text] };
  };

  const methods: Readonly<Record<number, (data: Record<string, unknown>) => object | Promise<object>>> = {
    [dispatch.richApi]: richApi,
    [dispatch.selectedData]: (data) => selectedData(book, data),
    [dispatch.bindingById]: (data) => bindingById(book, data),
    [dispatch.settingsSave]: (data) => saveSettings(book, data),
    [dispatch.fileOpen]: copies.open,
    [dispatch.fileSlice]: copies.slice,
    [dispatch.fileClose]: copies.close,
    [dispatch.settingsRefresh]: () => refreshSettings(book),
    [dispatch.commandCompleted]: (data) => {
      const command = commands.get(String(data["0"]));
      commands.delete(String(data["0"]));
      if (Number(data["1"]) === 0) command?.done();
      else command?.failed(new Error(`The add-in has no such function (${String(data["1"])}).`));
      return { Error: 0 };
    },
  };

  const answer = async ({ _actionName: name, _actionType: type, _data: data }: Request): Promise<Reply> => {
    const fields = (data ?? {}) as Record<string, unknown>;
    if (type === 1) {
      registered.add(eventNameOf(fields));
      return { data: { Error: 0 } };
    }
    if (type === 2) {
      registered.delete(eventNameOf(fields));
      return { data: { Error: 0 } };
    }
    if (name === "ContextActivationManager_getAppContextAsync") {
      registered.clear();
      return { data: appContext(host, identity, readSettings(book)) };
    }
    if (name === "ContextActivationManager_notifyHost") {
      const exit = exits.get(Number(fields["1"]));
      if (exit) leave?.(exit.isBack);
    }
    if (name !== "executeMethod") return { data: null };
    const id = Number((fields["DdaMethod"] as { DispatchId?: number } | undefined)?.DispatchId);
    const method = methods[id];
    return { data: { Version: 1, ...(method ? await method(fields) : { Error: errors.notSupported }) } };
  };
  const eventNameOf = (data: Record<string, unknown>): string =>
    eventName(Number(data["eventDispId"]), String(data["targetId"]));

  return {
    flush,
    receive: (text) => {
      const request = readRequest(text);
      if (!request) return;
      void answer(request).then((reply) => {
        post(writeReply(request, reply, identity.origin));
        afterReply(flush);
      });
    },
    press: (functionName) => {
      const id = `command${++lastCommand}`;
      const finished = new Promise<void>((done, failed) => {
        commands.set(id, { done, failed });
      });
      send(eventNames.command, [id, functionName, JSON.stringify({ source: { id: identity.control } })]);
      return finished;
    },
  };
}
