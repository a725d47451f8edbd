/** 303 to a path of ours: the browser follows with GET, so a reload repeats no form. Relative, so no host is guessed. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });
}

/** True when our own script asked and wants an answer in words, not a page. */
export function wantsJson(request: Request): boolean {
  return request.headers.get("accept") === "application/json";
}
