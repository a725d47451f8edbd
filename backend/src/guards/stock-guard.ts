import type { Guard } from "./ensure-guards";

/** Raised by hand when the function changes: each start makes it anew where another is found. */
const VERSION = "stock guard 1";

/**
 * 0 ≤ reserved ≤ stocked, back-orders aside, and reserved is the sum of what is reserved (L7). Stock Medusa reads the number,
 * adds to it and writes it back with no lock in the database (medusajs/medusa#16569), looks at each line alone where two share
 * an item (#16502), and edits stock beside checkout (#12132). Here the number is counted anew under the lock of its row
 * whatever was written, and a write that makes a shortage, or makes one worse, is refused with a refusal of our doors.
 */
const FUNCTION = `
  create or replace function stock_guard() returns trigger language plpgsql as $$
  declare
    promised numeric;
    firm numeric;
    short_before numeric := 0;
  begin
    select coalesce(sum(quantity), 0), coalesce(sum(quantity) filter (where not coalesce(allow_backorder, false)), 0)
      into promised, firm from reservation_item
     where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null;
    if new.reserved_quantity is distinct from promised then
      new.reserved_quantity := promised;
      new.raw_reserved_quantity := jsonb_build_object('value', promised::text, 'precision', 20);
    end if;
    if tg_op = 'UPDATE' then short_before := greatest(old.reserved_quantity - old.stocked_quantity, 0); end if;
    if new.deleted_at is null and firm - new.stocked_quantity > short_before then
      if tg_op = 'UPDATE' and new.stocked_quantity >= old.stocked_quantity then
        raise exception 'refused:{"code":"stock_gone","details":{}}' using errcode = 'CP001';
      end if;
      raise exception 'refused:%', jsonb_build_object('code', 'stock_below_promised', 'field', 'stock',
        'details', jsonb_build_object('promised', trunc(firm)::text, 'size', '')) using errcode = 'CP001';
    end if;
    return new;
  end $$`;

export const STOCK_GUARD: Guard = {
  name: "stock_guard",
  table: "inventory_level",
  isStanding: `select 1 from pg_trigger where tgrelid = '"inventory_level"'::regclass and tgname = 'stock_guard'
    and tgenabled in ('O', 'A') and obj_description(tgfoid, 'pg_proc') = '${VERSION}'`,
  statements: [
    FUNCTION,
    `comment on function stock_guard() is '${VERSION}'`,
    `create or replace trigger stock_guard
       before insert or update of stocked_quantity, reserved_quantity, deleted_at on "inventory_level"
       for each row execute function stock_guard()`,
  ],
};

const RECOUNT_VERSION = "stock recount 1";

/**
 * Counts a level anew when a reservation comes, changes or goes. Giving stock back, Medusa writes the level before it deletes the
 * reservation: counted only then, what was given back would stay promised.
 */
const RECOUNT = `
  create or replace function stock_recount() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      update inventory_level set reserved_quantity = reserved_quantity
       where inventory_item_id = old.inventory_item_id and location_id = old.location_id and deleted_at is null;
    end if;
    if tg_op = 'INSERT'
       or (tg_op = 'UPDATE' and (new.inventory_item_id, new.location_id) is distinct from (old.inventory_item_id, old.location_id)) then
      update inventory_level set reserved_quantity = reserved_quantity
       where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null;
    end if;
    return null;
  end $$`;

export const STOCK_RECOUNT: Guard = {
  name: "stock_recount",
  table: "reservation_item",
  isStanding: `select 1 from pg_trigger where tgrelid = '"reservation_item"'::regclass and tgname = 'stock_recount'
    and tgenabled in ('O', 'A') and obj_description(tgfoid, 'pg_proc') = '${RECOUNT_VERSION}'`,
  statements: [
    RECOUNT,
    `comment on function stock_recount() is '${RECOUNT_VERSION}'`,
    `create or replace trigger stock_recount
       after insert or delete or update of quantity, deleted_at, allow_backorder, inventory_item_id, location_id
       on "reservation_item" for each row execute function stock_recount()`,
  ],
};
