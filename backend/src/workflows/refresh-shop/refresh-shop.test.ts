import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { MedusaContainer } from "@medusajs/framework/types";
import { afterAll, describe, expect, it, vi } from "vitest";
import { refreshShop } from "./index";
import { shopAddresses } from "./shop-addresses";

const SECRET = "a-secret-of-the-test-and-of-nobody-else-1";
const told: { readonly body: string; readonly signature: unknown }[] = [];
const servers: Server[] = [];
afterAll(() => servers.forEach((it) => it.close()));

/** A storefront as refreshShop meets it: it takes what it is told, or fails. */
async function storefront(status = 200): Promise<string> {
  const server = createServer(async (req, res) => {
    let body = "";
    for await (const chunk of req) body += String(chunk);
    told.push({ body, signature: req.headers["x-signature"] });
    res.writeHead(status).end("{}");
  });
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/revalidate`;
}

describe("a changed catalogue", () => {
  it("is told to every storefront, signed, whether or not another one fails", async () => {
    const [one, two, failing] = await Promise.all([storefront(), storefront(), storefront(500)]);
    const gone = "http://127.0.0.1:1/api/revalidate";
    vi.stubEnv("REVALIDATE_SECRET", SECRET);
    vi.stubEnv("REVALIDATE_URL", [gone, failing, one, two].join(", "));
    const warnings: string[] = [];
    const container = { resolve: () => ({ warn: (line: string) => warnings.push(line) }) };
    await refreshShop(container as unknown as MedusaContainer, ["goods", "market"]);
    vi.unstubAllEnvs();
    expect(told).toHaveLength(3);
    for (const { body, signature } of told) {
      expect(JSON.parse(body)).toMatchObject({ tags: ["goods", "market"] });
      expect(signature).toBe(createHmac("sha256", SECRET).update(body).digest("hex"));
    }
    expect(warnings).toHaveLength(2);
    expect(warnings.join()).toContain("the shop answered 500");
  });

  it("reaches each address a service's name stands for, and leaves a certificate's name alone", async () => {
    const resolve = async (host: string) =>
      host === "storefront"
        ? [
            { address: "10.0.0.2", family: 4 },
            { address: "fd00::3", family: 6 },
          ]
        : Promise.reject(new Error("ENOTFOUND"));
    const asked =
      "http://storefront:8000/api/revalidate, https://cho.example/api/revalidate, http://localhost:8000/, http://nobody:1/";
    expect((await shopAddresses(asked, resolve)).map(String)).toEqual([
      "http://10.0.0.2:8000/api/revalidate",
      "http://[fd00::3]:8000/api/revalidate",
      "https://cho.example/api/revalidate",
      "http://localhost:8000/",
      "http://nobody:1/",
    ]);
    expect(await shopAddresses("none", resolve)).toEqual([]);
  });
});
