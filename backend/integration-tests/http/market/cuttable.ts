import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A line to a server that can be cut and mended: what is on it when it is cut is lost, and new calls are refused. */
export async function cuttable(to: string) {
  const { hostname, port } = new URL(to);
  const open = new Set<Socket>();
  let isCut = false;
  const line = createServer((caller) => {
    if (isCut) return caller.destroy();
    const server = connect(Number(port), hostname);
    for (const socket of [caller, server]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        open.delete(socket);
        caller.destroy();
        server.destroy();
      });
    }
    caller.pipe(server).pipe(caller);
  }).listen(0, "127.0.0.1");
  await once(line, "listening");
  const address = line.address();
  if (typeof address !== "object" || address === null) throw new Error("No free port");
  return {
    host: `http://127.0.0.1:${address.port}`,
    cut: () => {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      line.close();
    },
  };
}
