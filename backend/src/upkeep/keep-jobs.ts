import { WorkflowManager, WorkflowScheduler } from "@medusajs/framework/orchestration";

const EVERY_MS = 10_000;

/**
 * Puts every job back into its plan again and again. A Redis that comes back without what it held (killed without its file, a
 * managed one that failed over) has no plan, and Medusa writes it only when a server starts: no job would run, and nobody
 * would be told. The engine takes a job it has already for the same one (medusa workflow-engine-redis, `schedule`).
 * Answers how to end it.
 */
export function keepJobs(onFailure: (error: unknown) => void, everyMs = EVERY_MS): () => void {
  const timer = setInterval(() => void planJobs().catch(onFailure), everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

async function planJobs(): Promise<void> {
  const scheduler = new WorkflowScheduler();
  for (const workflow of WorkflowManager.getWorkflows().values())
    if (workflow.options.schedule) await scheduler.scheduleWorkflow(workflow);
}
