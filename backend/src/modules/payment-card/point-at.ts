/**
 * Points the plugin's Stripe client at a server of the tests. The plugin builds its client from a key alone, and stripe-node
 * (15.12) takes a host only where it is built; its field setter is what the constructor itself writes with.
 */
export function pointAt(client: object, host: URL): void {
  const set: unknown = Reflect.get(client, "_setApiField");
  if (typeof set !== "function") throw new Error("This version of stripe-node can't be pointed at another server");
  const fields: readonly (readonly [string, unknown])[] = [
    ["protocol", host.protocol.slice(0, -1)],
    ["host", host.hostname],
    ["port", host.port],
    ["timeout", 2_000],
    ["maxNetworkRetries", 0],
  ];
  for (const field of fields) Reflect.apply(set, client, field);
}
