/** One act of damage and the invariant that must name it. */
export type Damage = readonly [breaks: string, act: string];

/** The store's own tables as far as L4 reads them, with one order that was charged so many đồng. */
export function storeOf(chargedDong: number): string {
  return `create table consignment (id text, order_id text, step text, delivered_at timestamptz,
       cash_received_at timestamptz, deleted_at timestamptz, refused_at timestamptz, returned_at timestamptz,
       paid_through text default 'cod', paid_at timestamptz, goods_dong bigint, shipping_dong bigint,
       released_at timestamptz default now());
     create table consignment_line (id text, consignment_id text, settled_at timestamptz, deleted_at timestamptz);
     create table order_payment_collection (order_id text, payment_collection_id text, deleted_at timestamptz);
     create table payment (id text, payment_collection_id text, deleted_at timestamptz);
     create table capture (payment_id text, amount numeric, created_at timestamptz, deleted_at timestamptz);
     create table refund (like capture);
     insert into order_payment_collection values ('o', 'col'); insert into payment values ('p', 'col');
     insert into capture values ('p', ${chargedDong});`;
}

/** What can go wrong with money paid in advance: as marked, as captured, as the bank's lines say. */
export const paymentDamages: readonly Damage[] = [
  [
    "L4 what is marked",
    `${storeOf(200_000)} insert into consignment (id, order_id, step, paid_through, paid_at, goods_dong, shipping_dong)
       values ('c', 'o', 'placed', 'bank', now(), 180000, 20001)`,
  ],
  [
    "L4 nobody packs",
    `${storeOf(200_000)} insert into consignment (id, order_id, step, paid_through) values ('c', 'o', 'accepted', 'card')`,
  ],
  [
    "L8 captured",
    `create table payment (id text, payment_collection_id text);
     create table capture (payment_id text, amount numeric, created_at timestamptz, deleted_at timestamptz);
     create table refund (like capture);
     create table order_payment_collection (payment_collection_id text, order_id text, deleted_at timestamptz);
     create table "order" (id text, status text); insert into "order" values ('o', 'canceled');
     insert into order_payment_collection values ('col', 'o');
     insert into payment values ('pay', 'col'); insert into capture values ('pay', 5, now() - interval '16 minutes')`,
  ],
  [
    "L4 what was captured",
    `create table bank_line_share (line_id text, order_id text, amount bigint, at timestamptz);
     create table order_payment_collection (order_id text, payment_collection_id text, deleted_at timestamptz);
     create table payment (id text, payment_collection_id text, provider_id text, deleted_at timestamptz);
     create table capture (payment_id text, amount numeric, created_at timestamptz, deleted_at timestamptz);
     insert into order_payment_collection values ('o', 'col'); insert into payment values ('p', 'col', 'pp_vietqr_vietqr');
     insert into capture values ('p', 590000); insert into bank_line_share values ('b', 'o', 589999, now())`,
  ],
  [
    "L4 what was captured",
    `create table bank_line_share (line_id text, order_id text, amount bigint, at timestamptz);
     create table order_payment_collection (order_id text, payment_collection_id text, deleted_at timestamptz);
     create table payment (id text, payment_collection_id text, provider_id text, deleted_at timestamptz);
     create table capture (payment_id text, amount numeric, created_at timestamptz, deleted_at timestamptz);
     insert into bank_line_share values ('b', 'o', 590000, now() - interval '16 minutes')`,
  ],
  [
    "L4 a bank line's",
    `create table bank_line (id text, outcome text, amount bigint, taken bigint, held bigint, returned bigint);
     create table bank_line_share (line_id text, order_id text, amount bigint, at timestamptz);
     insert into bank_line values ('b', 'over', 7, 5, 2, 0); insert into bank_line_share values ('b', 'o', 4)`,
  ],
  [
    "L4 what is held",
    `create table bank_line (id text, held bigint);
     create table bank_line_move (id text, kind text, amount bigint, at timestamptz);
     insert into bank_line values ('b', 7000); insert into bank_line_move values ('bank.held:b', 'held', 6999, now())`,
  ],
  [
    "L10 no move",
    `create table bank_line_move (id text, kind text, amount bigint, at timestamptz);
     insert into bank_line_move values ('bank.held:b', 'held', 5, now() - interval '16 minutes')`,
  ],
  ["L2 what the bank", "create table bank_line (id text); create table order_expiry (id text)"],
];
