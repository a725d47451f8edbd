import { encodeClean, encodePhoto } from "./encode";
import { isTask, type Reply, type Task } from "./worker-words";

// One photo, then the end: make-photo.ts says why.
process.once("message", (words) => {
  if (!isTask(words)) throw new Error("not a task");
  const reply = answer(words).catch((error: unknown): Reply => ({ failed: String(error) }));
  void reply.then((reply) => process.send?.(reply, undefined, {}, () => process.disconnect()));
});

async function answer(task: Task): Promise<Reply> {
  if (task.act === "make") return { made: await encodePhoto(task.source, task.shape, task.folder) };
  return { clean: await encodeClean(task.source) };
}
