import { readFileSync } from "node:fs";
import path from "node:path";

type DemoLogin = { readonly door: string; readonly label: string; readonly login: string; readonly password: string };

type DemoWorld = { readonly publishableKey: string; readonly logins: readonly DemoLogin[] };

const file = process.env.DEMO_FILE ?? path.join(__dirname, "../../../.data/demo.json");

/** What the seed wrote when it made the demo world: keys and passwords that exist nowhere else. */
export const demo = JSON.parse(readFileSync(file, "utf8")) as DemoWorld;

export const apiUrl = process.env.API_URL ?? "http://127.0.0.1:9000";

/** The one login whose label contains `part`; a world without it is another world. */
export function loginOf(door: "cooperative" | "union", part: string): DemoLogin {
  const found = demo.logins.find((login) => login.door === door && login.label.includes(part));
  if (!found) throw new Error(`no ${door} login "${part}" in ${file}`);
  return found;
}
