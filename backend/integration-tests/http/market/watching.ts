import { type Api, doorOf } from "./door-client";

type Watched = {
  readonly client: () => Api;
  readonly sql: (text: string, values?: readonly unknown[]) => Promise<any[]>;
  /** Sells something and settles it, so that there are books. */
  readonly sell: () => Promise<void>;
};

const TOKEN = "figures-for-the-tests-only-0123456789";

/** One figure of an exposition; NaN when it is not there. */
function figure(text: string, name: string): number {
  const line = text.split("\n").find((it) => it.startsWith(`${name} `));
  return line === undefined ? Number.NaN : Number(line.slice(name.length + 1));
}

/** What a watching program sees of the market operator.spec.ts has opened. */
export function testWatching({ client, sql, sell: sellSomething }: Watched): void {
  const open = (headers: Record<string, string> = {}) => doorOf(client(), headers);
  const figures = async () => (await open({ authorization: `Bearer ${TOKEN}` })("GET", "/metrics")).body as string;

  beforeEach(() => {
    process.env.METRICS_TOKEN = TOKEN;
  });
  afterEach(() => {
    delete process.env.METRICS_TOKEN;
  });

  it("answers that it lives and that it may be sent shoppers, and says what keeps them away", async () => {
    expect(await open()("GET", "/health/live")).toEqual({ status: 200, body: { live: true } });
    expect(await open()("GET", "/health/ready")).toEqual({
      status: 200,
      body: { ready: true, reasons: [], waits: [] },
    });

    const [missing] = await sql(
      "delete from mikro_orm_migrations where name like 'Migration20261130050100%' returning *",
    );
    const kept = await open()("GET", "/health/ready");
    expect(kept.status).toBe(503);
    expect(kept.body.reasons).toEqual([
      expect.stringMatching(/^1 migrations were not run, Migration20261130050100 first/),
    ]);
    await sql("insert into mikro_orm_migrations select * from jsonb_populate_record(null::mikro_orm_migrations, $1)", [
      missing,
    ]);

    const late = `insert into webhook_event (id, provider, event_id, body, received_at, retry_at, state, tries)
      values ('late', 'nobody', 'late', '{}', now() - interval '5 minutes', now() + interval '1 hour', 'new', 0)`;
    await sql(late);
    const waits = await open()("GET", "/health/ready");
    expect([waits.status, waits.body.waits]).toEqual([200, [expect.stringContaining("webhook events wait")]]);
    const text = await figures();
    expect(figure(text, 'market_webhook_events{state="new"}')).toBe(1);
    expect(figure(text, 'market_job_oldest_due_seconds{job="work-inbox"}')).toBeGreaterThanOrEqual(300);
    await sql("delete from webhook_event where id = 'late'");
  });

  it("shows its figures to who has the token, and to nobody else a door", async () => {
    const nobody = await open()("GET", "/metrics");
    expect([nobody.status, nobody.body.code]).toEqual([404, "not_found"]);
    expect((await open({ authorization: "Bearer guessed" })("GET", "/metrics")).status).toBe(404);
    delete process.env.METRICS_TOKEN;
    expect((await open({ authorization: `Bearer ${TOKEN}` })("GET", "/metrics")).status).toBe(404);
  });

  it("counts what a person would look for, and finds a fault in the books", async () => {
    await sellSomething();
    const sound = await figures();
    expect(sound).not.toMatch(/^market_metrics_unread.* 1$/m);
    for (const check of ["guards", "ends", "below_zero", "held_money"])
      expect(figure(sound, `market_ledger_faults{check="${check}"}`)).toBe(0);
    expect(figure(sound, 'market_consignments{step="placed"}')).toBe(0);
    expect(figure(sound, 'market_job_oldest_due_seconds{job="settle-sales"}')).toBe(0);
    expect(figure(sound, "process_resident_memory_bytes")).toBeGreaterThan(50_000_000);

    await sql("alter table income_journal disable trigger income_journal_never_changes");
    expect(figure(await figures(), 'market_ledger_faults{check="guards"}')).toBe(1);
    await sql("alter table income_journal enable trigger income_journal_never_changes");
    const [head] = await sql("select book, book_seq::int from income_chain_head where book_seq > 0 limit 1");
    await sql("update income_chain_head set book_seq = book_seq + 1 where book = $1", [head.book]);
    expect(figure(await figures(), 'market_ledger_faults{check="ends"}')).toBe(1);
    await sql("update income_chain_head set book_seq = book_seq - 1 where book = $1", [head.book]);
    expect(figure(await figures(), 'market_ledger_faults{check="ends"}')).toBe(0);
  });
}
