import { fork } from "node:child_process";
import { join } from "node:path";
import type { CleanPhoto, MadePhoto } from "./encode";
import type { PhotoRefusal } from "./refusal";
import type { Shape } from "./shape";
import type { Source } from "./source";
import { inTurn } from "./turns";
import { isReply, type Reply, type Task } from "./worker-words";

/** The built worker, from here as from dist: a process starts from JavaScript. */
const WORKER = join(__dirname, "../dist/worker.js");

/** A photo takes one to three seconds; one that takes this long is made to. */
const PATIENCE_MS = 120_000;

/** Every file the shop serves of one photo. Throws only when this machine fails, never for what somebody sent. */
export async function makePhoto(source: Source, shape: Shape = "card"): Promise<MadePhoto | PhotoRefusal> {
  const reply = await inTurn(() => askWorker({ act: "make", source, shape }));
  return "made" in reply ? reply.made : BROKEN;
}

/** One upright JPEG without metadata and its hash, for a picture that is kept from the public. */
export async function cleanPhoto(source: Source): Promise<CleanPhoto | PhotoRefusal> {
  const reply = await inTurn(() => askWorker({ act: "clean", source }));
  return "clean" in reply ? reply.clean : BROKEN;
}

const BROKEN = { refused: "photo_broken" } as const satisfies PhotoRefusal;

/**
 * Decodes in a process that ends with the photo. In the backend itself, decoders' memory stays claimed after them (measured:
 * 930 MB after twelve photos of 12 to 50 MP), and a decoder that crashes would take the market along. It gets no secrets.
 */
function askWorker(task: Task): Promise<Reply | typeof BROKEN> {
  return new Promise((done, failed) => {
    const worker = fork(WORKER, {
      serialization: "advanced",
      execArgv: [],
      env: { MALLOC_ARENA_MAX: "2" },
      timeout: PATIENCE_MS,
      killSignal: "SIGKILL",
    });
    worker.once("error", failed);
    worker.once("message", (reply) => (isReply(reply) ? done(reply) : failed(new Error("the photo worker babbled"))));
    // Killed by a signal, the photo was its death; ended by itself without an answer, this machine is not as it should be.
    worker.once("exit", (code, signal) =>
      signal ? done(BROKEN) : failed(new Error(`the photo worker ended: ${code}`)),
    );
    worker.send(task);
  });
}
