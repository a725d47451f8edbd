import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { CleanPhoto, MadePhoto } from "./encode";
import { dropPhoto } from "./place-photo";
import { isRefused, type PhotoRefusal } from "./refusal";
import type { Shape } from "./shape";
import type { Source } from "./source";
import { inTurn } from "./turns";
import { isReply, type Reply, type Task } from "./worker-words";

/** The built worker, from here as from dist: a process starts from JavaScript. */
const WORKER = join(__dirname, "../dist/worker.js");

/** A photo takes one to three seconds; one that takes this long is made to. */
const PATIENCE_MS = 120_000;

/**
 * Makes every file the shop serves of one photo, in a folder of its own under `beside`, to be placed or dropped. Throws only when
 * this machine fails, never for what somebody sent; leaves no file then.
 */
export async function makePhoto(source: Source, shape: Shape, beside: string): Promise<MadePhoto | PhotoRefusal> {
  const folder = join(beside, `part-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  const made = await inTurn(() => askWorker({ act: "make", source, shape, folder }))
    .then((reply) => ("made" in reply ? reply.made : BROKEN))
    .catch((error: unknown) => dropPhoto({ folder }).then(() => Promise.reject(error)));
  if (isRefused(made)) await dropPhoto({ folder });
  return made;
}

/** One upright JPEG without metadata and its hash, for a picture that is kept from the public. */
export async function cleanPhoto(source: Source): Promise<CleanPhoto | PhotoRefusal> {
  const reply = await inTurn(() => askWorker({ act: "clean", source }));
  return "clean" in reply ? reply.clean : BROKEN;
}

type Done = Exclude<Reply, { readonly failed: string }>;

const BROKEN = { refused: "photo_broken" } as const satisfies PhotoRefusal;

/**
 * Decodes in a process that ends with the photo. In the backend itself, decoders' memory stays claimed after them (measured:
 * 930 MB after twelve photos of 12 to 50 MP), and a decoder that crashes would take the market along. It gets no secrets.
 */
function askWorker(task: Task): Promise<Done | typeof BROKEN> {
  return new Promise((done, failed) => {
    const worker = fork(WORKER, {
      serialization: "advanced",
      execArgv: [],
      env: { MALLOC_ARENA_MAX: "2" },
      timeout: PATIENCE_MS,
      killSignal: "SIGKILL",
    });
    worker.once("error", failed);
    worker.once("message", (words) => {
      const reply: Reply = isReply(words) ? words : { failed: "the photo worker babbled" };
      if ("failed" in reply) failed(new Error(reply.failed));
      else done(reply);
    });
    // Killed by a signal, the photo was its death; ended by itself without an answer, this machine is not as it should be.
    worker.once("exit", (code, signal) =>
      signal ? done(BROKEN) : failed(new Error(`the photo worker ended: ${code}`)),
    );
    worker.send(task);
  });
}
