import { execFileSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "../start/settings.mjs";
import { generators } from "./generated.ts";

/** `npm run generate`: writes every generated file anew, from the facts beside the generators. */
for (const program of generators(ROOT)) {
  execFileSync(process.execPath, [path.join(ROOT, "scripts/generate", program)], { stdio: "inherit" });
}
