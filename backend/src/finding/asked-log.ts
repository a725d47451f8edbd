import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { askedText } from "./asked-text";

type Counts = { asked: number; foundNothing: number };

/** Counts are written together, so that a search waits for no write and a popular word is one row. */
const FLUSH_MS = 5_000;
/** Different texts held between two writes; who types rubbish by machine fills no memory. */
const MOST = 1_000;

/** What was looked for in this process and is not written yet. Losing it costs some counts. */
class AskedLog {
  readonly #counts = new Map<string, Counts>();
  #timer: NodeJS.Timeout | null = null;

  note(knex: Knex, typed: string, found: number | null): void {
    const text = askedText(typed);
    if (text === null || (this.#counts.size >= MOST && !this.#counts.has(text))) return;
    const counts = this.#counts.get(text) ?? { asked: 0, foundNothing: 0 };
    this.#counts.set(text, { asked: counts.asked + 1, foundNothing: counts.foundNothing + (found === 0 ? 1 : 0) });
    this.#timer ??= setTimeout(() => void this.flush(knex).catch(() => undefined), FLUSH_MS).unref();
  }

  async flush(knex: Knex): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const rows = [...this.#counts].map(([text, counts]) => ({ text, ...counts }));
    this.#counts.clear();
    if (rows.length === 0) return;
    await knex.raw(
      `insert into search_asked (day, text, asked, found_nothing)
       select (now() at time zone 'Asia/Ho_Chi_Minh')::date, r.text, r.asked, r."foundNothing"
         from jsonb_to_recordset(?::jsonb) as r(text text, asked int, "foundNothing" int) order by r.text
       on conflict (day, text) do update set asked = search_asked.asked + excluded.asked,
         found_nothing = search_asked.found_nothing + excluded.found_nothing`,
      [JSON.stringify(rows)],
    );
  }
}

export const askedLog = new AskedLog();
