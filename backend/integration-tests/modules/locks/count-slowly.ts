import { setTimeout as pause } from "node:timers/promises";
import { locksOn, openOn } from "./lock-database";

/** A process of its own: adds to a number it read a moment ago, which loses additions unless a lock stands around it. */
async function main({ url, times, hangs }: { url: string; times: number; hangs: boolean }): Promise<void> {
  const sql = openOn(url);
  const locks = locksOn(sql);
  if (hangs) {
    await locks.acquire("counter", { expire: 600 });
    process.stdout.write("holding");
    await pause(60_000);
  }
  const addOne = async () => {
    const { rows } = await sql.raw("select n from counter");
    await pause(3);
    await sql.raw("update counter set n = ?", [rows[0].n + 1]);
  };
  await Promise.all(Array.from({ length: times }, () => locks.execute(["other", "counter"], addOne, { timeout: 60 })));
  await sql.destroy();
}

void main(JSON.parse(process.argv[2] ?? "{}"));
