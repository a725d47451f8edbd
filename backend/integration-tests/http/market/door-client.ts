/** What the tests use of the runner's HTTP client. */
export type Api = {
  request(config: {
    method: string;
    url: string;
    data?: unknown;
    headers: Record<string, string>;
    validateStatus: () => boolean;
  }): Promise<{ status: number; data: any }>;
};

export type Answer = { readonly status: number; readonly body: any };

/** Calls one door; every status is an answer, none is thrown. */
export type Door = (method: "GET" | "POST" | "DELETE", url: string, data?: unknown) => Promise<Answer>;

export function doorOf(api: Api, headers: Record<string, string>): Door {
  return async (method, url, data) => {
    const answer = await api.request({ method, url, data, headers, validateStatus: () => true });
    return { status: answer.status, body: answer.data };
  };
}

/** Signs a person in and answers her door. */
export async function signIn(api: Api, actor: "coop_staff" | "union_officer", phone: string): Promise<Door> {
  const { body } = await doorOf(api, {})("POST", `/auth/${actor}/phonepass`, { phone, password: "demo1234" });
  return doorOf(api, { authorization: `Bearer ${body.token}` });
}
