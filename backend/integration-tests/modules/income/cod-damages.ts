import { type Damage, storeOf } from "./payment-damages";

/** One parcel paid an hour ago, beside a table of carriers' lines. */
const parcel = (heldBy: string) => `${storeOf(200_000)}
  alter table consignment add cash_held_by text;
  create table cod_sheet_line (id text, consignment_id text, match text, resolution text, booked_at timestamptz,
    created_at timestamptz, resolved_at timestamptz);
  insert into consignment (id, cash_held_by, cash_received_at) values ('c', ${heldBy}, now() - interval '1 hour');
  insert into consignment_line values ('l', 'c', now() - interval '1 hour');`;

/** What can go wrong with cash taken at the door: as kept, as a carrier's sheet says. */
export const codDamages: readonly Damage[] = [
  ["L10 cash from the door", parcel("'cooperative'")],
  [
    "L10 cash from the door",
    `${parcel("'carrier'")} insert into cod_sheet_line values ('s', 'c', 'exact', null, null, now() - interval '1 hour')`,
  ],
  [
    "L3 a parcel's cash",
    `${parcel("'carrier'")} insert into cod_sheet_line values ('s', 'c', 'exact', null, now(), now()),
       ('t', 'c', 'other_amount', 'as_fee', now(), now())`,
  ],
  [
    "L3 a parcel's cash",
    `${parcel("'cooperative'")} insert into cod_sheet_line values ('s', 'c', 'exact', null, now(), now())`,
  ],
];
