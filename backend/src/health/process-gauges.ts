import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Gauge } from "./exposition";

const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();

/** This process: its memory, and how long the loop kept others waiting since it was last asked (99 of 100 times less). */
export function readProcess(): readonly Gauge[] {
  const { rss, heapUsed } = process.memoryUsage();
  const lag = Number.isFinite(delay.percentile(99)) ? delay.percentile(99) / 1e9 : 0;
  delay.reset();
  const only = (name: string, help: string, value: number): Gauge => ({
    ...{ name, help, label: null },
    samples: [{ of: "", value }],
  });
  return [
    only("process_resident_memory_bytes", "Memory this process holds.", rss),
    only("process_heap_bytes", "Of it, living objects.", heapUsed),
    only("process_event_loop_lag_p99_seconds", "99 of 100 turns of the loop came no later than this.", lag),
    only("process_uptime_seconds", "Since this process began.", Math.round(process.uptime())),
  ];
}
