import { rounded, type Figures, type Relevance } from "./measure-engine.ts";
import { mean, quantile } from "./measure.ts";

/** On a quiet machine with two cores, at the first size measured; the ratio over the queries both engines were asked. */
const AIMS = {
  precisionAt10: 0.95,
  classPrecisionAt10: 0.85,
  p50Ms: 5,
  p99Ms: 40,
  hostileMs: 100,
  indexSeconds: 60,
  timesFaster: 50,
};

/** Prints every figure, and as the last line one JSON object. */
export function report(table: readonly Figures[], stockName: string): void {
  console.table(table.map(rowOf));
  console.table(Object.fromEntries(table.flatMap((figures) => classRows(figures, "gold"))));
  console.table(Object.fromEntries(table.flatMap((figures) => classRows(figures, "heldOut"))));
  const ours = table[0];
  const stock = table.find(({ engine }) => engine === stockName);
  const compared = ours && stock && ours !== stock ? compare(ours, stock) : null;
  if (!compared) console.log(`✗ ${stockName} was not measured: nothing says how many times faster this is`);
  const own = table.filter(({ engine, products }) => engine !== stockName && products === ours?.products);
  const missed = ours ? [...missedBy(ours, compared), ...own.flatMap(unfound)] : ["nothing was measured"];
  if (missed.length > 0) console.log(`Missed: ${missed.join(", ")}`);
  const lines = table.map(({ times: _, precisions: __, ...figures }) => figures);
  console.log(
    JSON.stringify({ name: "search", pass: missed.length === 0, missed, aims: AIMS, compared, engines: lines }),
  );
}

function rowOf({ engine, products, gold, heldOut, ...rest }: Figures) {
  const of = (set: Relevance) => `${set.precisionAt10} / ${set.ndcgAt10} / ${set.zeroResultShare} (${set.queries})`;
  return {
    engine,
    products,
    "gold: P@10 / nDCG@10 / empty (queries)": of(gold),
    "held out": of(heldOut),
    "p50 ms": rest.p50Ms,
    "p99 ms": rest.p99Ms,
    "slowest query": rest.slowest,
    "index s": rest.indexSeconds,
    "disk MB": rest.diskMegabytes,
    "server MB": rest.serverMegabytes,
    "heap MB": rest.heapMegabytes,
    "hostile ms": rest.hostileMs,
    "most hostile": rest.mostHostile,
  };
}

/** Precision and nDCG per class, side by side. */
function classRows(figures: Figures, set: "gold" | "heldOut"): readonly [string, Record<string, string>][] {
  const { classPrecisionAt10: precision, classNdcgAt10: ndcg } = figures[set];
  const row = Object.fromEntries(Object.entries(precision).map(([name, value]) => [name, `${value} / ${ndcg[name]}`]));
  return [[`${figures.engine} ${figures.products}, ${set}`, row]];
}

type Compared = {
  readonly comparedQueries: number;
  readonly timesFaster: number;
  readonly precisionAt10: number;
  readonly stockPrecisionAt10: number;
};

/** Over the queries the slower one was asked, and no others. */
function compare(ours: Figures, stock: Figures): Compared {
  const both = [...stock.times.keys()].filter((q) => ours.times.has(q));
  const times = (of: Figures) => both.flatMap((q) => of.times.get(q) ?? []);
  const precision = (of: Figures) => rounded(mean(both.map((q) => of.precisions.get(q) ?? 0)));
  return {
    comparedQueries: both.length,
    timesFaster: rounded(quantile(times(stock), 0.5) / quantile(times(ours), 0.5)),
    precisionAt10: precision(ours),
    stockPrecisionAt10: precision(stock),
  };
}

/** What each engine of ours owes, the embedded one and the server's. A catalogue too small to answer a query (NaN) owes it. */
function unfound({ engine, gold, hostileMs }: Figures): readonly string[] {
  const weak = Object.entries(gold.classPrecisionAt10).filter(([, value]) => !(value >= AIMS.classPrecisionAt10));
  return [
    !(gold.precisionAt10 >= AIMS.precisionAt10) && "precisionAt10",
    ...weak.map(([name]) => `classPrecisionAt10 of ${name}`),
    (hostileMs ?? Infinity) > AIMS.hostileMs && "hostileMs",
  ].flatMap((miss) => (miss === false ? [] : `${engine}: ${miss}`));
}

/** What the first, embedded one owes beside. */
function missedBy(ours: Figures, compared: Compared | null): readonly string[] {
  return [
    ours.p50Ms > AIMS.p50Ms && "p50Ms",
    ours.p99Ms > AIMS.p99Ms && "p99Ms",
    ours.indexSeconds > AIMS.indexSeconds && "indexSeconds",
    (compared?.timesFaster ?? 0) < AIMS.timesFaster && "timesFaster",
    compared !== null && !(compared.precisionAt10 >= compared.stockPrecisionAt10) && "stockPrecisionAt10",
  ].filter((miss) => miss !== false);
}
