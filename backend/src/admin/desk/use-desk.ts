import { toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { askDesk } from "./ask";

/** What one address of /admin answers, kept fresh after each act on it, and every so many milliseconds if wanted. */
export function useDesk<T>(path: string, looksEvery?: (held: T | undefined) => number) {
  const { i18n } = useTranslation();
  return useQuery<T>({
    queryKey: ["desk", path],
    queryFn: () => askDesk<T>(path, i18n.language),
    ...(looksEvery ? { refetchInterval: ({ state }) => looksEvery(state.data) } : {}),
  });
}

type Act = { readonly path: string; readonly body?: object; readonly done: string };

/**
 * One act at the desk: says what became of it, and has everything on the desk read again. A refusal stands at its form
 * (`refusal`), because a sentence that fades away can't be read beside the field it speaks of.
 */
export function useDeskAct() {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: ({ path, body }: Act) => askDesk<unknown>(path, i18n.language, body ?? {}),
    onSuccess: async (_, { done }) => {
      toast.success(done);
      await client.invalidateQueries({ queryKey: ["desk"] });
    },
  });
  return { ...act, refusal: act.error ? act.error.message || t("desk.failed") : null };
}
