import { type AddressInfo, createConnection, createServer, type Socket } from "node:net";

/** Passes bytes on to a port that may change, as the proxy before a replicated PostgreSQL does. */
export interface TcpProxy {
  readonly port: number;
  /** From now on new connections go there; those that are open are cut. */
  leadTo(port: number): void;
  /** Cuts every connection. */
  cut(): void;
  /**
   * The next time a client sends this text, it is passed on, its answer is swallowed and the connection cut: what was
   * asked is done, and nobody hears that it is.
   */
  swallowAnswerTo(text: string): void;
  close(): Promise<void>;
}

export async function tcpProxy(first: number): Promise<TcpProxy> {
  let target = first;
  let swallowed: string | undefined;
  const sockets = new Set<Socket>();
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    const upstream = createConnection(target, "127.0.0.1");
    let silent = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.once("close", () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on("data", (bytes) => {
      if (swallowed !== undefined && bytes.includes(swallowed)) {
        silent = true;
        swallowed = undefined;
        upstream.once("data", () => client.destroy());
      }
      upstream.write(bytes);
    });
    upstream.on("data", (bytes) => silent || client.write(bytes));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => {
      target = port;
      cut();
    },
    cut,
    swallowAnswerTo: (text) => {
      swallowed = text;
    },
    close: () => {
      cut();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
