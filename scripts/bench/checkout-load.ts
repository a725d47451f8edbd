import { readFileSync } from "node:fs";
import type { BenchDoor } from "./bench-door.ts";
import { buyOnce, type FlowStep } from "./checkout-flows.ts";

export type Load = {
  readonly buyers: number;
  readonly orders: number;
  readonly failed: number;
  readonly ordersPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** What the backend's process computed, all threads. */
  readonly cpuMsPerOrder: number;
};

type Asked = {
  readonly door: BenchDoor;
  readonly flow: readonly FlowStep[];
  readonly variants: readonly string[];
  readonly pid: number;
};

/** So many buyers, each beginning the next purchase when the last is done, until `orders` were begun. */
export async function underLoad(asked: Asked, buyers: number, orders: number): Promise<Load> {
  const { door, flow, variants, pid } = asked;
  const times: number[] = [];
  const failures: string[] = [];
  let begun = 0;
  const cpuBefore = cpuMs(pid);
  const start = performance.now();
  const buyer = async () => {
    while (begun < orders) {
      const variant = variants[begun++ % variants.length] ?? "";
      const at = performance.now();
      try {
        await buyOnce(door, flow, variant);
        times.push(performance.now() - at);
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: buyers }, buyer));
  const seconds = (performance.now() - start) / 1000;
  if (failures[0] !== undefined) console.log(`${failures.length} failed, first: ${failures[0].slice(0, 300)}`);
  times.sort((one, other) => one - other);
  const at = (part: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0);
  return {
    ...{ buyers, orders: times.length, failed: failures.length, ordersPerSecond: round(times.length / seconds) },
    ...{ p50Ms: at(0.5), p95Ms: at(0.95) },
    cpuMsPerOrder: Math.round((cpuMs(pid) - cpuBefore) / Math.max(1, times.length)),
  };
}

/** Linux counts a process' time in hundredths of a second (proc_pid_stat(5), USER_HZ). */
const TICK_MS = 10;

function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

const round = (value: number) => Math.round(value * 100) / 100;
