/** The fields of a JSON body or a plain form, whichever came; files and broken bodies count as nothing. */
export async function requestFields(request: Request): Promise<Readonly<Record<string, unknown>>> {
  try {
    if (request.headers.get("content-type")?.includes("application/json")) {
      const body: unknown = await request.json();
      return typeof body === "object" && body !== null ? Object.fromEntries(Object.entries(body)) : {};
    }
    return Object.fromEntries([...(await request.formData())].filter(([, value]) => typeof value === "string"));
  } catch {
    return {};
  }
}

/** Scripts ask for JSON; a plain form wants to be sent on to a page. */
export function wantsJson(request: Request): boolean {
  return request.headers.get("accept")?.includes("application/json") ?? false;
}

/** 303: the browser follows with GET, so that reload never posts again. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}
