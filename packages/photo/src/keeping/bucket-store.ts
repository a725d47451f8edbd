import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import type { GetObjectCommandOutput, S3Client } from "@aws-sdk/client-s3";
import { type Bucket, plainAddress } from "./bucket";
import { isPhotoName, type PhotoStore, StoreAway } from "./photo-store";

/** A picture is at most a few MB: what takes longer does not come. Three tries are made within it. */
const PATIENCE_MS = 12_000;
const WAITS = { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true, socketTimeout: 5_000 };
const AT_ONCE = 8;

const TYPES: Readonly<Record<string, string>> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };

type Ask = <Answer>(
  act: (s3: Sdk, client: S3Client, options: { abortSignal: AbortSignal }) => Promise<Answer>,
) => Promise<Answer>;
type Sdk = typeof import("@aws-sdk/client-s3");

/** Pictures in a bucket: an object is there whole or not at all, and every process that knows the bucket sees the same. */
export function bucketStore(bucket: Bucket, patienceMs = PATIENCE_MS): PhotoStore {
  const ask = askOf(bucket, patienceMs);
  const at = (name: string) => ({ Bucket: bucket.name, Key: keyOf(name) });
  return {
    put: async (name, from) => {
      const body = typeof from === "string" ? await readFile(from) : from;
      const of = {
        ...at(name),
        Body: body,
        ContentType: TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      };
      await ask((s3, client, options) => client.send(new s3.PutObjectCommand(of), options));
    },
    open: async (name) => {
      if (!isPhotoName(name)) return null;
      const whole = await ask((s3, client, options) =>
        wholeOf(() => client.send(new s3.GetObjectCommand(at(name)), options)),
      );
      return whole && { bytes: whole.length, body: Readable.from([whole]) };
    },
    list: (start) => listAll(ask, bucket.name, start),
    remove: async (names) => {
      // One by one: a request for many needs a checksum that stores other than Amazon's compute in their own ways.
      for (let from = 0; from < names.length; from += AT_ONCE) {
        const some = names.slice(from, from + AT_ONCE);
        const drop = (name: string) =>
          ask((s3, client, options) => client.send(new s3.DeleteObjectCommand(at(name)), options));
        await Promise.all(some.map(drop));
      }
    },
  };
}

/** Loaded by the first act: a market that keeps its pictures in a folder never reads the company's program. */
function askOf(bucket: Bucket, patienceMs: number): Ask {
  let made: Promise<readonly [Sdk, S3Client]> | null = null;
  return async (act) => {
    made ??= import("@aws-sdk/client-s3").then((s3) => [s3, clientOf(s3, bucket)] as const);
    const [s3, client] = await made;
    try {
      return await act(s3, client, { abortSignal: AbortSignal.timeout(patienceMs) });
    } catch (error) {
      if (error instanceof StoreAway) throw error;
      throw new StoreAway(reasonOf(error), { cause: error });
    }
  };
}

function clientOf(s3: Sdk, { region, endpoint, accessKeyId, secretAccessKey }: Bucket): S3Client {
  return new s3.S3Client({
    region,
    // Others than Amazon seldom have a name of its own for each bucket.
    ...(endpoint ? { endpoint: endpoint.href, forcePathStyle: true } : {}),
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 3,
    requestHandler: WAITS,
    // The signature holds the body's hash already; the newer checksums are unknown to many stores that speak S3.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
}

async function listAll(ask: Ask, bucket: string, start: string): Promise<readonly string[]> {
  const names: string[] = [];
  let after: string | undefined;
  do {
    const from = { Bucket: bucket, Prefix: start, ...(after ? { ContinuationToken: after } : {}) };
    const page = await ask((s3, client, options) => client.send(new s3.ListObjectsV2Command(from), options));
    for (const { Key: name } of page.Contents ?? []) if (name && isPhotoName(name)) names.push(name);
    after = page.NextContinuationToken;
  } while (after);
  return names.sort();
}

const keyOf = (name: string): string => {
  if (!isPhotoName(name)) throw new Error("no name of a picture");
  return name;
};

/**
 * Read to its end before a byte is handed on: a phone that takes a minute for a picture does not hold the company's line, and a
 * picture that comes in half is no picture. null where none is; that is an answer, everything else is none.
 */
async function wholeOf(get: () => Promise<GetObjectCommandOutput>): Promise<Buffer | null> {
  try {
    const { Body: body, ContentLength: bytes } = await get();
    const whole = Buffer.from((await body?.transformToByteArray()) ?? []);
    if (whole.length !== bytes) throw new StoreAway("an answer without a whole picture");
    return whole;
  } catch (error) {
    if (error instanceof Error && error.name === "NoSuchKey") return null;
    throw error;
  }
}

/** What a log may say: the kind of failure and its status, never an address with a signature. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const status =
    "$metadata" in error &&
    typeof error.$metadata === "object" &&
    error.$metadata !== null &&
    "httpStatusCode" in error.$metadata
      ? ` ${String(error.$metadata.httpStatusCode)}`
      : "";
  return `${error.name}${status}`;
}

/** Kept for a moment under the private papers' part, to see who can read there. */
const PROBE = "private/probe/anyone.txt";

/** Whether strangers read the bucket's private part. Throws StoreAway where the bucket does not answer. */
export async function isOpenToAll(bucket: Bucket): Promise<boolean> {
  const store = bucketStore(bucket);
  await store.put(PROBE, Buffer.from("Nobody but the market may read this."));
  const answer = await fetch(plainAddress(bucket, PROBE), {
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  await store.remove([PROBE]);
  return answer?.ok ?? false;
}
