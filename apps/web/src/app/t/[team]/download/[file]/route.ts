import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { readAddress } from "../../../../../address/address.ts";
import { downloads } from "../../../../../download/downloads.ts";
import { civilDay } from "../../../../../format/moments.ts";
import { sayDownload } from "../../../../../download/say-download.ts";
import { writeDownload } from "../../../../../download/write-download.ts";
import { namesAsked } from "../../../../../filter/names-asked.ts";
import { callContext, caller } from "../../../../../trpc/server.tsx";

type Params = { params: Promise<{ team: string; file: string }> };

/** A chart's or a list's numbers as CSV; its first lines say what was asked, in words and as an address. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { team, file } = await params;
  const what = file.replace(/\.csv$/, "");
  if (!Object.hasOwn(downloads, what)) return new Response("There is no such file.\n", { status: 404 });
  const { searchParams, pathname, search } = new URL(request.url);
  const { view, screen } = readAddress(searchParams.entries());
  try {
    const { baseUrl, now } = await callContext();
    const ask = await caller();
    const { zone, bar } = await ask.team.get({ team });
    const made = now();
    const clock = { zone, now: made };
    const download = await downloads[what]!({ ask, team, view, screen, bar: view.filter.bar ?? bar, clock });
    const filter = download.filter === undefined ? view.filter : download.filter;
    const comments = sayDownload({
      what,
      counts: download.counts,
      filter,
      names: filter === null ? [] : await ask.names.of({ team, ...namesAsked(filter) }),
      zone,
      made,
      address: `${baseUrl}${pathname}${search}`,
    });
    const body = await writeDownload(download, comments);
    return new Response(body, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="onrecord-${what}-${civilDay(made, zone)}.csv"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
    return new Response(`${error.message}\n`, { status: getHTTPStatusCodeFromError(error) });
  }
}
