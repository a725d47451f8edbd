import { WorkflowManager, WorkflowScheduler } from "@medusajs/framework/orchestration";
import { z } from "@medusajs/framework/zod";
import { parseExpression } from "cron-parser";
import { clock } from "../boundary/clock";
import { lostJobs, type Planned } from "./lost-jobs";

const EVERY_MS = 5_000;

/**
 * Plans again what the plan of jobs in Redis lost: one that comes back without what it held (killed without its file, a managed
 * one that failed over) has no plan, and a clock that is put right leaves jobs planned for another day. Medusa writes the plan
 * only when a server starts, and nobody would be told that a job runs no more. The plan is not simply written each time: that
 * takes out a run that is due and not begun yet (bullmq 5, addRepeatableJob), so that a nightly job could lose its night.
 * Answers how to end it.
 */
export function keepJobs(onFailure: (error: unknown) => void): () => void {
  let wereOff: ReadonlySet<string> = new Set();
  let isLooking = false;
  const look = async () => {
    const scheduled = scheduledJobs();
    const now = clock.now();
    const wanted = new Map([...scheduled].map(([key, job]) => [key, nextRun(job.cron, now)]));
    const { lost, areOff } = lostJobs(await readPlan(), { wanted, wereOff });
    wereOff = areOff;
    for (const key of lost) await scheduled.get(key)?.plan();
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look()
      .catch(onFailure)
      .finally(() => (isLooking = false));
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

type Scheduled = { readonly cron: string; readonly plan: () => Promise<void> };

/** Our jobs by the key the engine plans them under (workflow-engine-redis 2.21.2), and how to plan each. */
function scheduledJobs(): ReadonlyMap<string, Scheduled> {
  const scheduler = new WorkflowScheduler();
  return new Map(
    [...WorkflowManager.getWorkflows().values()].flatMap((it) => {
      const cron = partOf(it.options.schedule, "cron");
      const plan = () => scheduler.scheduleWorkflow(it);
      return typeof cron === "string" ? [[`schedule_${it.id}`, { cron, plan }] as const] : [];
    }),
  );
}

/** In milliseconds, by the same program as the queue's. */
function nextRun(cron: string, now: Date): number {
  return parseExpression(cron, { currentDate: now }).next().getTime();
}

const planShape = z.array(z.object({ key: z.string(), next: z.number() }));
/** Of a run that is over, or of none. */
const NOT_QUEUED = new Set(["completed", "failed", "unknown"]);

/** From the engine's own queue: Medusa has no question for it. */
async function readPlan(): Promise<readonly Planned[]> {
  const queue = partOf(partOf(WorkflowScheduler, "storage"), "jobQueue");
  const ask = async (question: string, ...given: readonly unknown[]): Promise<unknown> => {
    const method = partOf(queue, question);
    if (typeof method !== "function") throw new Error("Medusa's workflow engine shows its plan of jobs no more");
    return Reflect.apply(method, queue, given);
  };
  const plan = planShape.parse(await ask("getRepeatableJobs"));
  return Promise.all(
    plan.map(async ({ key, next }) => {
      const state = await ask("getJobState", `repeat:${key}:${next}`);
      return { key, next, isQueued: !NOT_QUEUED.has(String(state)) };
    }),
  );
}

function partOf(whole: unknown, name: string): unknown {
  return (typeof whole === "object" && whole !== null) || typeof whole === "function" ? Reflect.get(whole, name) : null;
}
