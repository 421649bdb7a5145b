/** Outlets, their feeds and the items that come from them: adding, health, accounting, what is parked. */
import { outcomes, stages } from "@onrecord/db/codes";
import type { Db } from "@onrecord/db/database";
import { Conflict, NotFound } from "@onrecord/db/failures";
import { Cursor } from "@onrecord/db/keyset";
import { accounting, StageAccount } from "@onrecord/db/questions/accounting";
import { countItems, ItemRow, itemsByIds, itemsByKey, listItems } from "@onrecord/db/questions/list-items";
import { FeedRow, listOutlets, OutletRow } from "@onrecord/db/questions/list-outlets";
import { isReason, REASONS } from "@onrecord/db/reasons";
import { addFeed } from "@onrecord/db/records/add-feed";
import { addItems } from "@onrecord/db/records/add-items";
import { addOutlet } from "@onrecord/db/records/add-outlet";
import { dismissItem } from "@onrecord/db/records/dismiss-item";
import { retryItem } from "@onrecord/db/records/retry-item";
import { resolvePeriod } from "@onrecord/query/filter";
import { ITEM_ORDERS } from "@onrecord/query/list-order";
import { canonicalUrl } from "@onrecord/extract/text/canonical-url";
import { z } from "zod";
import { audit } from "../audit.ts";
import { findGapsOf } from "../gaps/find-gaps-of.ts";
import { lastGaps } from "../gaps/last-gaps.ts";
import { Discovery, discoverOutlet } from "../outlets/discover-outlet.ts";
import { sayFeedReason } from "../outlets/say-feed-reason.ts";
import { dayIn } from "../resolve-scope.ts";
import { editorProcedure, editorWithoutTransaction, router, viewerProcedure } from "../trpc.ts";

const ItemId = z.string().regex(/^\d{1,18}$/);
const Address = z.url({ protocol: /^https?$/ }).max(2000);

/** A reason's code, with its sentence for people and what they can do; null where nothing is wrong. */
const InWords = { says: z.string().nullable(), remedy: z.string().nullable() };
const ItemShown = ItemRow.extend(InWords);
const OutletShown = OutletRow.extend({ feeds: z.array(FeedRow.extend(InWords)) });

function inWords(item: ItemRow) {
  const known = isReason(item.reason) ? REASONS[item.reason] : undefined;
  return { ...item, says: known?.says ?? null, remedy: known?.remedy ?? null };
}

/** Outlets differ by name; an address brought without one belongs to the outlet of its host. */
async function outletOf(db: Db, teamId: number, name: string | undefined, url: string): Promise<number> {
  const { hostname, origin } = new URL(url);
  const { id } = await addOutlet(db, teamId, { name: name ?? hostname.replace(/^www\./, ""), homeUrl: origin });
  return id;
}

function feedInWords(feed: FeedRow) {
  const known = sayFeedReason(feed.reason);
  return { ...feed, says: known?.says ?? null, remedy: known?.remedy ?? null };
}

/** How the audit log names an item. */
async function nameItem(db: Db, teamId: number, itemId: string): Promise<string> {
  const [item] = await itemsByIds(db, teamId, [itemId]);
  return item?.title ?? item?.url ?? itemId;
}

export const outletsRouter = router({
  list: viewerProcedure.output(z.array(OutletShown)).query(async ({ ctx }) => {
    const outlets = await listOutlets(ctx.db, ctx.team.id, dayIn(ctx.team.zone, ctx.now()));
    return outlets.map((outlet) => ({ ...outlet, feeds: outlet.feeds.map(feedInWords) }));
  }),

  /** The last silence of each outlet within twelve months, as charts hatch it; an outlet that had none is not there. */
  lastGaps: viewerProcedure
    .output(z.array(z.object({ outlet: z.string(), from: z.string(), until: z.string() })))
    .query(async ({ ctx }) => {
      const { id, zone } = ctx.team;
      const today = dayIn(zone, ctx.now());
      const days = resolvePeriod({ last: "12m" }, today);
      return lastGaps(await findGapsOf(ctx.db, id, { ...days, zone, outlets: [] }, today));
    }),

  /** By stage: in = done + skipped + parked + waiting. */
  accounting: viewerProcedure.output(z.array(StageAccount)).query(({ ctx }) => accounting(ctx.db, ctx.team.id)),

  items: viewerProcedure
    .input(
      z.object({
        outcome: z.enum(outcomes.words).optional(),
        stage: z.enum(stages.words).optional(),
        outletId: z.int().optional(),
        order: z.enum(ITEM_ORDERS).optional(),
        cursor: Cursor.nullish(),
      }),
    )
    .output(z.object({ rows: z.array(ItemShown), next: Cursor.nullable(), total: z.int() }))
    .query(async ({ ctx, input }) => {
      const page = await listItems(ctx.db, ctx.team.id, input, input);
      return { ...page, rows: page.rows.map(inWords), total: (await countItems(ctx.db, ctx.team.id, input)).n };
    }),

  itemsOf: viewerProcedure
    .input(z.object({ ids: z.array(ItemId).max(5000) }))
    .output(z.array(ItemShown))
    .query(async ({ ctx, input }) => (await itemsByIds(ctx.db, ctx.team.id, input.ids)).map(inWords)),

  /** "Missed coverage": what became of one address; empty when it never came in. */
  lookUp: viewerProcedure
    .input(z.object({ url: Address }))
    .output(z.array(ItemShown))
    .query(async ({ ctx, input }) => {
      const items = await itemsByKey(ctx.db, ctx.team.id, canonicalUrl(input.url) ?? input.url);
      return items.map(inWords);
    }),

  /**
   * What is at an address: a feed, or a page with feeds, with the newest entries as a preview. Nothing is stored. `orElse` is tried
   * where no site answers at the first: an address typed without its scheme may be meant with either.
   */
  discover: editorWithoutTransaction
    .input(z.object({ url: Address, orElse: Address.optional() }))
    .output(Discovery)
    .mutation(({ ctx, input }) => discoverOutlet(ctx.fetcher, input.url, input.orElse)),

  /** Adds an outlet (or finds the one of this name) with its feeds, which are polled at once. */
  add: editorProcedure
    .input(
      z.object({
        name: z.string().trim().min(1).max(200),
        homeUrl: Address.optional(),
        country: z.string().max(100).optional(),
        language: z.string().max(35).optional(),
        feeds: z.array(z.object({ url: Address, title: z.string().max(500).optional() })).max(20),
      }),
    )
    .output(z.object({ outletId: z.int(), isNew: z.boolean(), newFeeds: z.int() }))
    .mutation(async ({ ctx, input }) => {
      const { feeds, ...outlet } = input;
      const { id, isNew } = await addOutlet(ctx.db, ctx.team.id, outlet);
      let newFeeds = 0;
      for (const feed of feeds) {
        const added = await addFeed(ctx.db, ctx.team.id, { outletId: id, ...feed }, ctx.sender);
        if (added.isNew) newFeeds++;
      }
      await audit(ctx, isNew ? "added outlet" : "added feeds to outlet", input.name);
      return { outletId: id, isNew, newFeeds };
    }),

  /** Brings single addresses in; they are fetched and read by the worker. */
  addAddresses: editorProcedure
    .input(z.object({ urls: z.array(Address).min(1).max(500), outlet: z.string().trim().min(1).max(200).optional() }))
    .output(z.array(z.object({ id: z.string(), isNew: z.boolean() })))
    .mutation(async ({ ctx, input }) => {
      const added = [];
      for (const url of input.urls) {
        const outletId = await outletOf(ctx.db, ctx.team.id, input.outlet, url);
        const item = { key: canonicalUrl(url) ?? url, url };
        const [row] = await addItems(
          ctx.db,
          ctx.team.id,
          { outletId, via: "address", items: [item], at: ctx.now() },
          ctx.sender,
        );
        added.push(row!);
      }
      await audit(
        ctx,
        "brought in addresses",
        input.urls.length === 1 ? input.urls[0]! : `${input.urls.length} addresses`,
      );
      return added;
    }),

  retry: editorProcedure
    .input(z.object({ itemId: ItemId }))
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      const taken = await retryItem(ctx.db, ctx.team.id, { itemId: input.itemId, at: ctx.now() }, ctx.sender);
      if (!taken) throw new NotFound("Nothing of this item is left to take up: bring its file or address in again.");
      await audit(ctx, "retried item", await nameItem(ctx.db, ctx.team.id, input.itemId));
      return { done: true };
    }),

  dismiss: editorProcedure
    .input(z.object({ itemId: ItemId }))
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      const dismissed = await dismissItem(ctx.db, ctx.team.id, { itemId: input.itemId, at: ctx.now() });
      if (!dismissed) throw new Conflict("This item is no longer parked.");
      await audit(ctx, "dismissed item", await nameItem(ctx.db, ctx.team.id, input.itemId));
      return { done: true };
    }),
});
