import { readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";
import * as samples from "../../packages/photo/test/samples.ts";
import { BENCH_PASSWORD, type BackendMarket, withBackendMarket } from "./backend-market.ts";
import { doorOf, must } from "./bench-door.ts";
import { demoWorld } from "../seed/world.ts";
import { watchGroup } from "./process-memory.ts";

const IN_A_ROW = Number(process.env.BENCH_PHOTOS ?? 50);
const AIMS = { peakMb: 600 };
const COOPERATIVE = "suoi-truc";

type Sample = { readonly name: string; readonly bytes: Buffer; readonly expected: string };
type Outcome = { readonly name: string; readonly expected: string; readonly got: string; readonly ms: number };

/**
 * What do hostile and heavy pictures do to the built backend? Each alone, all at once, and the phone's photo many times
 * in a row. Watched meanwhile: the memory of the backend and of the process that decodes.
 */
export async function run(): Promise<void> {
  process.exitCode = (await withBackendMarket(COOPERATIVE, measure)) ? 0 : 1;
}

async function measure(market: BackendMarket): Promise<boolean> {
  const { pid } = await market.startBackend("shared");
  const send = await sender(market);
  const set = await sampleSet();
  await wait(3_000);
  const memory = watchGroup(pid);
  const idleMb = memory.now();
  const alone: Outcome[] = [];
  for (const sample of set) alone.push(await send(sample));
  const together = await Promise.all(set.map((it) => send({ ...it, bytes: anew(it, 1) })));
  const row: Outcome[] = [];
  for (let n = 0; n < IN_A_ROW; n++) {
    const phone = set[0];
    if (phone) row.push(await send({ ...phone, bytes: anew(phone, n + 2) }));
  }
  await wait(1_000);
  const afterMb = memory.now();
  const peaks = memory.stop();
  const isAlive = (await doorOf(market, {})("GET", "/health")).status === 200;
  const files = await filesWithMetadata(path.join(market.dataDir, "photos"));
  return report({ alone, together, row, idleMb, afterMb, peaks, isAlive, files });
}

/** Another file with the same picture: what follows a file's end is passed over, and the shop knows a file by its bytes. */
function anew({ bytes, expected }: Sample, n: number): Buffer {
  return expected === "200" ? Buffer.concat([bytes, Buffer.from(`again ${n}`)]) : bytes;
}

async function sampleSet(): Promise<readonly Sample[]> {
  const taken = { expected: "200" };
  return [
    { ...taken, name: "12 MP phone JPEG with GPS", bytes: await samples.phoneJpeg() },
    { ...taken, name: "CMYK JPEG", bytes: await samples.cmykJpeg() },
    { ...taken, name: "PNG with alpha", bytes: await samples.halfClearPng() },
    { ...taken, name: "animated WebP", bytes: await samples.animatedWebp() },
    { name: "HTML named .png", bytes: samples.HTML, expected: "422 photo_unknown_kind" },
    { name: "SVG with a script", bytes: samples.SVG, expected: "422 photo_unknown_kind" },
    { name: "50,000 × 50,000 PNG", bytes: samples.pngBomb(), expected: "422 photo_too_many_pixels" },
    { name: "HEIC", bytes: samples.HEIC, expected: "422 photo_heic" },
    { name: "JPEG cut in the middle", bytes: await samples.truncatedJpeg(), expected: "422 photo_broken" },
    { name: "40 MB", bytes: await samples.heavyJpeg(40_000_000), expected: "413 photo_too_heavy" },
  ];
}

async function sender(market: BackendMarket): Promise<(sample: Sample) => Promise<Outcome>> {
  const manager = demoWorld()
    .cooperatives.find((it) => it.handle === COOPERATIVE)
    ?.staff.find((it) => it.role === "manager");
  const who = { phone: manager?.phone, password: BENCH_PASSWORD };
  const token = await must(doorOf(market, {})("POST", "/auth/coop_staff/phonepass", who), "token");
  const headers = { authorization: `Bearer ${String(token)}`, "content-type": "image/png" };
  return async ({ name, expected, bytes }) => {
    const start = performance.now();
    const response = await fetch(`${market.url}/coop/photos`, { method: "POST", headers, body: new Uint8Array(bytes) });
    const body: unknown = await response.json();
    const code = typeof body === "object" && body !== null && "code" in body ? ` ${String(body.code)}` : "";
    return { name, expected, got: `${response.status}${code}`, ms: Math.round(performance.now() - start) };
  };
}

/** The files of the shop, and those that say more than the picture. */
async function filesWithMetadata(folder: string): Promise<{ readonly count: number; readonly telling: number }> {
  const names = readdirSync(folder).filter((name) => /\.(avif|webp|jpg)$/.test(name));
  let telling = 0;
  for (const name of names) {
    const { exif, icc, xmp, iptc, comments } = await sharp(path.join(folder, name)).metadata();
    if ([exif, icc, xmp, iptc, comments].some((it) => it !== undefined)) telling += 1;
  }
  return { count: names.length, telling };
}

type Measured = {
  readonly alone: readonly Outcome[];
  readonly together: readonly Outcome[];
  readonly row: readonly Outcome[];
  readonly idleMb: number;
  readonly afterMb: number;
  readonly peaks: ReturnType<ReturnType<typeof watchGroup>["stop"]>;
  readonly isAlive: boolean;
  readonly files: Awaited<ReturnType<typeof filesWithMetadata>>;
};

function report({ alone, together, row, idleMb, afterMb, peaks, isAlive, files }: Measured): boolean {
  console.table(
    alone.map((it, index) => ({
      file: it.name,
      expected: it.expected,
      alone: it.got,
      ms: it.ms,
      "all at once": together[index]?.got,
      "ms at once": together[index]?.ms,
    })),
  );
  const times = row.map((it) => it.ms).sort((one, other) => one - other);
  const all = [...alone, ...together, ...row];
  const unexpected = all.filter((it) => it.got !== it.expected).length;
  const pass = unexpected === 0 && isAlive && files.count > 0 && files.telling === 0 && peaks.together < AIMS.peakMb;
  console.log(
    JSON.stringify({
      ...{ name: "uploads", pass, uploads: all.length, unexpected, alive: isAlive },
      ...{
        peakTogetherMb: peaks.together,
        aimPeakMb: AIMS.peakMb,
        peakBackendMb: peaks.leader,
        peakDecoderMb: peaks.other,
      },
      ...{ idleMb, afterMb, phonePhotoMedianMs: times[Math.floor(times.length / 2)], phonePhotosInARow: row.length },
      ...{ files: files.count, filesWithMetadata: files.telling },
    }),
  );
  return pass;
}

if (import.meta.main) await run();
