import { once } from "node:events";
import { channel } from "node:diagnostics_channel";

type Handler = (
  req: { readonly params: Readonly<Record<string, string>> },
  res: { status(code: number): { json(body: object): unknown } },
) => unknown;

/** What the sweep uses of Medusa's Express application. */
export type RunningApp = { get(path: string, handler: Handler): unknown };

const VERBS = ["get", "post", "put", "patch", "delete"];

/** The Express application that answers this address: Node tells of every answer it ends, and Express hangs itself on it. */
export async function runningApp(url: string): Promise<RunningApp> {
  const ended = channel("http.server.response.finish");
  const found = new EventTarget();
  const seen: RunningApp[] = [];
  const listen = (message: unknown) => {
    seen.push((message as { request: { app: RunningApp } }).request.app);
    found.dispatchEvent(new Event("app"));
  };
  ended.subscribe(listen);
  const heard = once(found, "app");
  await fetch(`${url}/health`);
  await heard;
  ended.unsubscribe(listen);
  const [app] = seen;
  if (!app) throw new Error("No application answered");
  return app;
}

type Layer = { readonly route?: { path: unknown; methods: Record<string, boolean> }; readonly handle: unknown };
type Stack = { readonly stack: readonly Layer[] };

/**
 * "VERB /path" of all that is mounted, ours and Medusa's. A path with a star is a guard's, never a route's: routes come from
 * folders, and a folder has no star.
 */
export function routesOf(app: RunningApp): readonly string[] {
  const { _router: router } = app as unknown as { _router: Stack };
  return [...new Set(layersOf(router))].filter((route) => !route.includes("*")).sort();
}

function layersOf({ stack }: Stack): readonly string[] {
  return stack.flatMap(({ route, handle }) => {
    if (isStack(handle)) return layersOf(handle);
    if (!route) return [];
    return VERBS.filter((verb) => route.methods[verb]).map((verb) => `${verb.toUpperCase()} ${String(route.path)}`);
  });
}

function isStack(it: unknown): it is Stack {
  return typeof it === "function" && "stack" in it;
}
