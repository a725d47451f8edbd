import { signIn } from "@/lib/doors/sign-in";

export function POST(request: Request): Promise<Response> {
  return signIn(request, "union");
}
