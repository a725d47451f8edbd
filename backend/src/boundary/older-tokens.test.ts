import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { signedAnew, takeOlderTokens } from "./older-tokens";

const secrets = { now: "the secret in use", before: "the secret before" };
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const HEAD = part({ alg: "HS256", typ: "JWT" });
const CLAIMS = part({ actor_id: "staff_1", exp: 1 });

function token(secret: string, head = HEAD, hash = "sha256"): string {
  const signed = `${head}.${CLAIMS}`;
  return `Bearer ${signed}.${createHmac(hash, secret).update(signed).digest("base64url")}`;
}

describe("a token, while its secret is replaced", () => {
  it("signed with the secret before is signed with the one in use, and says what it said", () => {
    expect(signedAnew(token(secrets.before), secrets)).toBe(token(secrets.now));
    expect(signedAnew(token(secrets.before).replace("Bearer ", "bearer  "), secrets)).toBe(token(secrets.now));
  });

  it.each([
    ["signed with the one in use", token(secrets.now)],
    ["signed with another", token("somebody's")],
    ["signed by another way", token(secrets.before, part({ alg: "HS512" }), "sha512")],
    ["that says it needs no signature", token(secrets.before, part({ alg: "none" }))],
    ["without a signature", `Bearer ${HEAD}.${CLAIMS}.`],
    ["with a signature cut short", token(secrets.before).slice(0, -4)],
    ["of no kind", "Bearer abc"],
    ["of another scheme", "Basic c2VjcmV0"],
    ["empty", ""],
  ])("%s stays as it came", (_, authorization) => expect(signedAnew(authorization, secrets)).toBe(authorization));

  it("is signed anew before the server sees it, for as long as that is asked for", async () => {
    const server = createServer((request, response) => response.end(request.headers.authorization ?? "none"));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
    const seen = async (headers: Record<string, string>) => await (await fetch(url, { headers })).text();
    const end = takeOlderTokens(secrets);
    try {
      expect(await seen({ authorization: token(secrets.before) })).toBe(token(secrets.now));
      expect(await seen({})).toBe("none");
      end();
      expect(await seen({ authorization: token(secrets.before) })).toBe(token(secrets.before));
    } finally {
      end();
      server.closeAllConnections();
      server.close();
    }
  });
});
