import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";

export type Tool = {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where the tool writes its JSON report. */
  readonly report: string;
};

/** Runs a test tool on our terminal and reads the report it wrote; null when it wrote none. */
export async function runTool({
  program,
  args,
  cwd,
  env,
  report,
}: Tool): Promise<{ report: unknown; exitCode: number }> {
  rmSync(report, { force: true });
  const exitCode = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 128));
  });
  return { report: existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null, exitCode };
}
