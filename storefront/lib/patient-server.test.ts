import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { patientServer } from "./patient-server.mjs";

/** A quarter of a second for each of the shop's fifteen, so that the test need not wait for them. */
const SHORT = { headersTimeout: 250, requestTimeout: 500, connectionsCheckingInterval: 50 };

/** What the server says to somebody who sends this and then waits. */
async function told(sent: string): Promise<string> {
  const server = patientServer((request, response) => {
    request.resume().on("end", () => response.end("phiên chợ"));
  }, SHORT);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const line = connect((server.address() as AddressInfo).port, "127.0.0.1");
  let said = "";
  line.on("data", (chunk) => (said += chunk.toString()));
  line.write(sent);
  await once(line, "close");
  server.close();
  return said;
}

it("who sends her whole request is answered", async () => {
  expect(await told("GET / HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n\r\n")).toMatch(
    /^HTTP\/1\.1 200 .*phiên chợ/s,
  );
});

it.each([
  ["half a head", "GET / HTTP/1.1\r\nhost: shop\r\nx-slow: "],
  ["a head, and a body that does not come", "POST / HTTP/1.1\r\nhost: shop\r\ncontent-length: 10\r\n\r\nhalf"],
])("who sends %s is told that it took too long, and her line is ended", async (_, sent) => {
  expect(await told(sent)).toMatch(/^HTTP\/1\.1 408 /);
});
