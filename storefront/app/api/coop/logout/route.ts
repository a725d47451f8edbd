import { signOut } from "@/lib/doors/sign-in";

export function POST(request: Request): Promise<Response> {
  return signOut(request, "coop");
}
