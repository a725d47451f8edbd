/** What can insert one row: the connection, or the transaction whose change the event tells of. */
type Writer = (table: "cooperative_event") => { insert(row: Readonly<Record<string, string | null>>): unknown };

export type CooperativeEvent = {
  readonly cooperativeId: string;
  readonly act: string;
  readonly actor: { readonly type: "coop_staff" | "union_officer" | "operator"; readonly id: string };
  readonly comment?: string | null;
};

/** Keeps who did what with a cooperative, beside the change itself. Rows are only ever added. */
export async function noteEvent(
  write: Writer,
  { cooperativeId, act, actor, comment }: CooperativeEvent,
): Promise<void> {
  await write("cooperative_event").insert({
    cooperative_id: cooperativeId,
    act,
    actor_type: actor.type,
    actor_id: actor.id,
    comment: comment ?? null,
  });
}
