import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/**
 * Where each storefront hears of a changed catalogue: the addresses of REVALIDATE_URL, divided by commas. A name inside the house
 * (http) may stand for several storefronts, as a service's name does in compose and Kubernetes: asked once it would tell one of
 * them, so it becomes each address behind it. Behind https the certificate belongs to the name, which is left as it is.
 */
export async function shopAddresses(
  setting: string,
  resolve: Resolve = async (host) => await lookup(host, { all: true }),
): Promise<readonly URL[]> {
  const urls = setting.split(",").flatMap((it) => (URL.canParse(it.trim()) ? [new URL(it.trim())] : []));
  const all = await Promise.all(urls.map(async (url) => (isName(url) ? await behind(url, resolve) : [url])));
  return all.flat();
}

/** localhost is this machine, by whichever of its two addresses. */
function isName({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && hostname !== "localhost" && isIP(hostname.replaceAll(/[[\]]/g, "")) === 0;
}

/** A name nobody knows is asked as it stands, and its failure logged by whoever asks. */
async function behind(url: URL, resolve: Resolve): Promise<readonly URL[]> {
  const found = await resolve(url.hostname).catch(() => []);
  if (found.length === 0) return [url];
  return found.map(({ address, family }) => {
    const one = new URL(url);
    one.hostname = family === 6 ? `[${address}]` : address;
    return one;
  });
}
