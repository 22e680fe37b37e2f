/** The envelope of Excel on the web: what pane and host post to each other, as JSON text. */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 call, 1 register an event, 2 unregister it */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface Reply {
  readonly data: unknown;
  /** 0 is success, -5 access denied. */
  readonly errorCode?: number;
}

/** Reads a message from the pane; null if it is none (other libraries post to the same window). */
export function readRequest(text: unknown): Request | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    const message = JSON.parse(text) as Partial<Request>;
    return message._messageType === 0 && typeof message._actionName === "string"
      ? (message as Request)
      : null;
  } catch {
    return null;
  }
}

export function writeReply(request: Request, reply: Reply, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: reply.data ?? null,
    _errorCode: reply.errorCode ?? 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

export function writeEvent(name: string, conversation: string, data: unknown, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
}
