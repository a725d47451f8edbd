import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { limitSlowClients, PATIENCE } from "./slow-clients";

/** What the server says before it hangs up, and that it does. */
async function said(port: number, sent: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.on("data", (part) => (text += part.toString()));
  socket.write(sent);
  await once(socket, "close");
  return text;
}

it("hangs up on a head and on a body that never end", async () => {
  limitSlowClients({ headersTimeout: 60, requestTimeout: 120, maxHeadersCount: 5 });
  const server = createServer({ connectionsCheckingInterval: 20 }, (request, response) => {
    request.resume().on("end", () => response.end(String(Object.keys(request.headers).length)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  expect(await said(port, "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ")).toMatch(/^HTTP\/1.1 408 /);
  expect(await said(port, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nslow")).toMatch(/^HTTP\/1.1 408 /);
  const many = Array.from({ length: 50 }, (_, n) => `X-${n}: 1\r\n`).join("");
  const answer = await said(port, `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${many}\r\n`);
  expect(answer).toMatch(/^HTTP\/1.1 200 [\s\S]*\r\n\r\n(1\r\n)?5/);
  server.close();
});

it("waits for a photo from a village, and not for a head", () => {
  const photoSeconds = (15 * 8) / 1;
  expect(PATIENCE.requestTimeout / 1000).toBeGreaterThan(2 * photoSeconds);
  expect(PATIENCE.headersTimeout).toBeLessThan(60_000);
});
