import { spawn } from "node:child_process";
import { withNode24 } from "../start/node24.mjs";
import { ROOT } from "../start/settings.mjs";

/** One line of `npm run check`. `run` resolves to what is wrong, empty when nothing is. */
export type Step = { readonly name: string; readonly fix: string; readonly run: () => Promise<readonly string[]> };

/** Runs the steps in order, all of them, and prints a line for each with its time. Resolves to the names of those that failed. */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, fix, run } of steps) {
    const began = performance.now();
    const wrong = await run();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (wrong.length > 0) failed.push(name);
    wrong.forEach((line) => print(`    ${line}`));
    print(wrong.length === 0 ? `✓ ${name} (${seconds} s)` : `✗ ${name} (${seconds} s): ${fix}`);
  }
  return failed;
}

/** A step that is a program: what it prints is what is wrong, if it exits with anything but 0. */
export function program(command: string, args: readonly string[], cwd: string): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: withNode24(ROOT, process.env),
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", (error) => resolve([`${command}: ${error.message}`]));
    child.once("exit", (code) => {
      const lines = output.split("\n").filter((line) => line.trim() !== "");
      resolve(code === 0 ? [] : [...lines, `${command} exited with ${code ?? "a signal"}`]);
    });
  });
}
