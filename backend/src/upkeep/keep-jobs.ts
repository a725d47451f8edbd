import { randomUUID } from "node:crypto";
import { WorkflowManager, WorkflowScheduler } from "@medusajs/framework/orchestration";
import type { ICacheService } from "@medusajs/framework/types";

const EVERY_MS = 10_000;
/** So long a process that is gone leaves its mark behind. */
const MARK_SECONDS = 3_600;

type Keeping = {
  /** In the same Redis as the plan. */
  readonly cache: ICacheService;
  readonly onFailure: (error: unknown) => void;
  readonly everyMs?: number;
};

/**
 * Writes the plan of jobs anew where Redis lost it: one that comes back without what it held (killed without its file, a managed
 * one that failed over) has no plan, Medusa writes it only when a server starts, and nobody would be told that no job runs. A
 * mark kept beside the plan shows it. The plan is not simply written each time: writing takes out a run that is due and not begun
 * yet (bullmq 5, addRepeatableJob), so that a nightly job could lose its night. Answers how to end it.
 */
export function keepJobs({ cache, onFailure, everyMs = EVERY_MS }: Keeping): () => void {
  const mark = `jobs-planned:${randomUUID()}`;
  let [isPlanned, isLooking] = [false, false];
  const look = async () => {
    if (isPlanned && (await cache.get(mark)) !== null) return;
    isPlanned = false;
    // Before the plan: if Redis loses both meanwhile, the mark is missing too.
    await cache.set(mark, true, MARK_SECONDS);
    await planJobs();
    isPlanned = true;
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look()
      .catch(onFailure)
      .finally(() => (isLooking = false));
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

async function planJobs(): Promise<void> {
  const scheduler = new WorkflowScheduler();
  for (const workflow of WorkflowManager.getWorkflows().values())
    if (workflow.options.schedule) await scheduler.scheduleWorkflow(workflow);
}
