import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { storeOf } from "@cho-phien/photo";
import { placeFiles } from "../../../../scripts/backup/files";
import { loadBackup } from "../../../../scripts/backup/load-backup";
import { readManifest } from "../../../../scripts/backup/manifest";
import { writeBackup } from "../../../../scripts/backup/write-backup";
import { ask } from "./books";
import { databaseAt, freshDatabase, medusa } from "./server";

const INVARIANTS = path.join(__dirname, "../../invariants.sql");
/** What a careless copy loses: ends of lines nobody sees, quotes, a backslash, and nothing beside the text "NULL". */
const AWKWARD = 'Bình\u2028"Hà"\r\n\\N, (NULL)';

/** Backs up the market killed.spec.ts runs, while it runs, and restores it elsewhere. */
export function testRestore(database: string): void {
  const market = mkdtempSync(path.join(tmpdir(), "cho-phien-kept-"));
  const folder = path.join(market, "backup");
  const restore = (databaseUrl: string, change: object = {}) =>
    loadBackup({ databaseUrl, folder, manifest: { ...readManifest(folder), ...change }, invariants: INVARIANTS });

  afterAll(() => rmSync(market, { recursive: true, force: true }));

  it("restored elsewhere, every book ends in the same hash and every month sums to the same đồng", async () => {
    const source = databaseAt(database);
    await ask(source, `update "user" set first_name = $1, last_name = null, metadata = 'null'::jsonb`, [AWKWARD]);
    for (const place of ["photos", "private/minutes"]) mkdirSync(path.join(market, place), { recursive: true });
    writeFileSync(path.join(market, "photos/vai-a1b2.webp"), "a picture");
    writeFileSync(path.join(market, "private/minutes/minutes_1.jpg"), "a paper");
    await writeBackup({
      databaseUrl: source,
      folder,
      pictures: storeOf({}, path.join(market, "photos")),
      invariants: INVARIANTS,
      now: new Date(),
    });
    const { figures, files } = readManifest(folder);
    expect(Number(figures.rows["income_journal"])).toBeGreaterThanOrEqual(3);
    expect(Object.keys(figures.income).length).toBeGreaterThan(0);
    expect(figures.broken).toEqual({});
    expect(files.map((it) => it.path)).toEqual(["files/photos/vai-a1b2.webp", "files/private/minutes/minutes_1.jpg"]);

    const empty = await freshDatabase("cho_phien_restored");
    await medusa(["db:migrate"], { DATABASE_URL: empty });
    const newer = { migrations: [...readManifest(folder).migrations, "Migration29990101000000"] };
    expect(await restore(empty, newer)).toEqual({
      kind: "other_build",
      missing: ["Migration29990101000000"],
      unknown: [],
    });

    const [book = ""] = Object.keys(figures.books);
    const other = await restore(empty, { figures: { ...figures, books: { ...figures.books, [book]: "9 00" } } });
    expect(other).toMatchObject({ kind: "differs", differences: [{ figure: `books: ${book}`, was: "9 00" }] });
    await damaged(path.join(folder, "tables/income_posting.jsonl.gz"), async () =>
      expect(await restore(empty)).toEqual({ kind: "damaged", file: "tables/income_posting.jsonl.gz" }),
    );
    expect(
      await ask(empty, `select (select count(*) from "user") + (select count(*) from income_journal) as n`),
    ).toEqual([{ n: "0" }]);

    expect(await restore(empty)).toEqual({ kind: "equal" });
    expect(await restore(empty)).toMatchObject({ kind: "not_empty" });
    expect(await ask(empty, `select first_name, last_name, metadata::text from "user"`)).toEqual([
      { first_name: AWKWARD, last_name: null, metadata: "null" },
    ]);
    await expect(ask(empty, "update income_posting set amount = amount + 1")).rejects.toThrow();
    await placeFiles(files, folder, storeOf({}, path.join(market, "elsewhere/photos")));
    expect(existsSync(path.join(market, "elsewhere/private/minutes/minutes_1.jpg"))).toBe(true);
  });
}

/** One đồng more in a table's file, for as long as the work takes. */
async function damaged(file: string, work: () => Promise<void>): Promise<void> {
  const kept = readFileSync(file);
  writeFileSync(
    file,
    gzipSync(
      gunzipSync(kept)
        .toString("utf8")
        .replace(/(\d)(,)/, "$10$2"),
    ),
  );
  await work().finally(() => writeFileSync(file, kept));
}
