import { paths } from "@/lib/paths";

/** The two doors people sign in at: their actor and route in the backend, their session's cookie, their first page. */
export const doors = {
  coop: {
    actor: "coop_staff",
    me: "/coop/me",
    cookie: "coop_session",
    home: paths.coop.today,
    login: paths.coop.login,
  },
  union: {
    actor: "union_officer",
    me: "/union/me",
    cookie: "union_session",
    home: paths.union.overview,
    login: paths.union.login,
  },
} as const;

export type DoorName = keyof typeof doors;

/** Why someone is (back) at the sign-in page; each has a sentence in coop.signIn.problem and union.signIn.problem. */
export const signInProblems = ["wrong", "many", "down", "ended", "origin"] as const;

export type SignInProblem = (typeof signInProblems)[number];

export function signInProblemOf(text: string | undefined): SignInProblem | null {
  return signInProblems.find((problem) => problem === text) ?? null;
}
