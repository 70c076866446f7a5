import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { ConnectionError, FastifyInstance } from "fastify";
import { faults } from "./faults.ts";
import { senderOf, type Trust } from "./proxies.ts";

/** Connections of one address at a time; an office of a hundred computers holds some six each. */
const ofOneAddress = 1000;

/**
 * Requests that one connection may have sent before they are answered. Browsers and proxies send the next when the last is answered; a
 * thousand in one go would all stand before everybody else in the line for the database.
 */
const ofOneConnection = 8;

/**
 * How long a connection may do nothing, or a request may take to arrive: a full head within 20 s, a full body within
 * two minutes, which carries the largest file over 0.5 Mbit/s. Work under way is not counted: that is what the five
 * minutes are for.
 */
export const patience = {
  connectionTimeout: 300_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 72_000,
  http: { headersTimeout: 20_000, connectionsCheckingInterval: 5_000, maxHeaderSize: 16_384 },
} as const;

/** Ends connections of an address that holds too many. Proxies bring everybody's, and are not counted. */
export function watchConnections(app: FastifyInstance, trusts: Trust): void {
  app.server.maxHeadersCount = 100;
  const open = new Map<string, number>();
  app.server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "";
    if (trusts(address, 0)) return;
    const sender = senderOf(address);
    const held = (open.get(sender) ?? 0) + 1;
    open.set(sender, held);
    socket.once("close", () => {
      const left = open.get(sender)! - 1;
      if (left > 0) open.set(sender, left);
      else open.delete(sender);
    });
    if (held > ofOneAddress) socket.destroy();
  });
  endPipelines(app);
}

/**
 * Answers the requests of one connection one after the other, before the framework: whoever sends a thousand in one go
 * is cut off, and of those nothing but the first was begun.
 */
function endPipelines({ server }: FastifyInstance): void {
  const lines = new WeakMap<Socket, { busy: boolean; waiting: (() => void)[] }>();
  const handlers = server.listeners("request") as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    if (socket.destroyed) return;
    const line = lines.get(socket) ?? { busy: false, waiting: [] };
    lines.set(socket, line);
    const begin = (): void => {
      line.busy = true;
      response.once("close", () => {
        line.busy = false;
        if (!socket.destroyed) line.waiting.shift()?.();
      });
      for (const handle of handlers) handle(request, response);
    };
    if (!line.busy) begin();
    else if (line.waiting.length + 1 < ofOneConnection) line.waiting.push(begin);
    else socket.destroy();
  });
}

/** Answers what is no request that the server understands, in the language it was asked in as far as that arrived. */
export function answerBrokenRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed || !socket.writable) return void socket.destroy();
  const english = /^accept-language:\s*en\b/im.test(
    (error.rawPacket as unknown as Buffer | undefined)?.toString("latin1") ?? "",
  );
  const code =
    error.code === "HPE_HEADER_OVERFLOW"
      ? "address-too-long"
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? "stalled"
        : "not-understood";
  const { status, writing } = faults[code];
  const body = JSON.stringify({ type: "about:blank", title: writing[english ? "en" : "vi"], status, code });
  socket.end(
    `HTTP/1.1 ${status} ${code}\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
