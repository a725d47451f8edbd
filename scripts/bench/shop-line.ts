import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";

/** The storefront's only way to the backend, which counts what goes over it. */
export type CountedLine = {
  readonly url: string;
  /** What was asked since the last time; photos apart, which a browser keeps for ever under their names of content. */
  readonly take: () => { readonly asked: readonly string[]; readonly photos: number };
  readonly close: () => void;
};

export async function openLine(backendPort: number): Promise<CountedLine> {
  let asked: string[] = [];
  const server = createServer((from, to) => {
    asked.push(from.url ?? "");
    pass(from, to, backendPort);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port was given");
  return {
    url: `http://127.0.0.1:${address.port}`,
    take: () => {
      const all = asked;
      asked = [];
      const isPhoto = (url: string) => url.startsWith("/static/");
      return { asked: all.filter((url) => !isPhoto(url)), photos: all.filter(isPhoto).length };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pass(from: IncomingMessage, to: ServerResponse, port: number): void {
  const onward = request(
    { host: "127.0.0.1", port, path: from.url, method: from.method, headers: from.headers },
    (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    },
  );
  onward.once("error", () => to.destroy());
  to.once("close", () => onward.destroy());
  from.pipe(onward);
}
