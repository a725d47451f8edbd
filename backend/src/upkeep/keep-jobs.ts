import { WorkflowManager, WorkflowScheduler } from "@medusajs/framework/orchestration";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { lostJobs, type Planned } from "./lost-jobs";

const EVERY_MS = 5_000;

/**
 * Plans again what the plan of jobs in Redis lost: one that comes back without what it held (killed without its file, a managed
 * one that failed over) has no plan, Medusa writes it only when a server starts, and nobody would be told that no job runs. The
 * plan is not simply written each time: that takes out a run that is due and not begun yet (bullmq 5, addRepeatableJob), so that
 * a nightly job could lose its night. Answers how to end it.
 */
export function keepJobs(onFailure: (error: unknown) => void): () => void {
  let [wasFar, isLooking] = [false, false];
  const look = async () => {
    const scheduled = scheduledJobs();
    const now = clock.now().getTime();
    const { lost, isFar } = lostJobs(await readPlan(), { wanted: [...scheduled.keys()], now, wasFar });
    wasFar = isFar;
    for (const key of lost) await scheduled.get(key)?.();
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

/** Our jobs by the key the engine plans them under (workflow-engine-redis 2.21.2), and how to plan each. */
function scheduledJobs(): ReadonlyMap<string, () => Promise<void>> {
  const scheduler = new WorkflowScheduler();
  const jobs = [...WorkflowManager.getWorkflows().values()].filter((it) => it.options.schedule);
  return new Map(jobs.map((it) => [`schedule_${it.id}`, () => scheduler.scheduleWorkflow(it)]));
}

const planShape = z.array(z.object({ key: z.string(), next: z.number() }));

/** From the engine's own queue: Medusa has no question for it. */
async function readPlan(): Promise<readonly Planned[]> {
  const queue = partOf(partOf(WorkflowScheduler, "storage"), "jobQueue");
  const ask = partOf(queue, "getRepeatableJobs");
  if (typeof ask !== "function") throw new Error("Medusa's workflow engine shows its plan of jobs no more");
  const plan: unknown = await Reflect.apply(ask, queue, []);
  return planShape.parse(plan);
}

function partOf(whole: unknown, name: string): unknown {
  return (typeof whole === "object" && whole !== null) || typeof whole === "function" ? Reflect.get(whole, name) : null;
}
