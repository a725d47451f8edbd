import { Client } from "pg";

/** Posts the batch and stops, before or after the commit, until it is killed. Says where it stands on stdout. */
const { url, batch, stopsAt }: { url: string; batch: string; stopsAt: "before-commit" | "after-commit" } = JSON.parse(
  process.argv[2] ?? "",
);
const client = new Client({ connectionString: url });
await client.connect();
await client.query("begin");
await client.query("select * from income_post($1::jsonb)", [batch]);
if (stopsAt === "after-commit") await client.query("commit");
process.stdout.write(stopsAt);
setInterval(() => undefined, 60_000);
