import { ask } from "./books";
import type { Door } from "./door-client";

type Walk = {
  readonly own: Door;
  readonly another: Door;
  readonly url: string;
  /** What the hourly job does. */
  readonly forget: () => Promise<void>;
};

/** A file is begun once, says how far it is, is fetched by her alone, and is gone after a day. */
export async function walkExports({ own, another, url, forget }: Walk): Promise<void> {
  const asked = { idempotencyKey: "export-0001", title: "Báo cáo", fileName: "bao-cao.csv", format: "csv" };
  const begun = await own("POST", "/union/exports", asked);
  expect(begun.body.isNew).toBe(true);
  expect((await own("POST", "/union/exports", asked)).body).toEqual({ id: begun.body.id, isNew: false });
  const at = `/union/exports/${begun.body.id}`;
  const first = async () => (await own("GET", "/union/exports")).body.exports[0];
  expect((await own("POST", `${at}/progress`, { done: 2, total: 5 })).status).toBe(200);
  expect(await first()).toMatchObject({ state: "making", done: 2, total: 5 });
  expect((await own("GET", `${at}/file`)).status).toBe(404);
  // Nothing was heard for a while: whoever made it has fallen.
  await ask(url, "update union_export set heard_at = heard_at - interval '4 minutes'");
  expect((await first()).state).toBe("stopped");

  expect((await another("POST", `${at}/file`, "a;b")).status).toBe(404);
  expect((await own("POST", `${at}/file`, "a;b")).status).toBe(200);
  expect(await first()).toMatchObject({ state: "ready", fileName: "bao-cao.csv" });
  expect((await own("GET", `${at}/file`)).status).toBe(200);
  expect((await another("GET", `${at}/file`)).status).toBe(404);
  expect((await another("GET", "/union/exports")).body.exports).toEqual([]);
  // Kept bytes are never replaced.
  expect((await own("POST", `${at}/file`, "c;d")).status).toBe(404);

  await ask(url, "update union_export set asked_at = asked_at - interval '25 hours'");
  expect((await own("GET", `${at}/file`)).status).toBe(404);
  expect((await own("GET", "/union/exports")).body.exports).toEqual([]);
  await forget();
  expect(await ask(url, "select id from union_export")).toEqual([]);
}
