import { readMoment } from "../text/read-moment.ts";
import { type Published, publishedAt, type PublishedFrom } from "./article.ts";
import type { Header } from "../text/read-header.ts";
import { metaValue, type PageMetadata } from "./page-metadata.ts";

/** Names under which pages put their date, the specific ones first. */
const META =
  `article:published_time og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date
  dc.date.issued dcterms.issued dcterms.created dcterms.date dc.date dc.date.created publishdate publish_date publish-date pubdate
  publication_date article.published article_date_original published_date citation_publication_date
  cxenseparse:recs:publishtime bt:pubdate originalpublicationdate date`.split(/\s+/);

/**
 * When the page says it was published, from the surest place to the least: JSON-LD, metadata, a marked `time`, the address, the lines
 * under the heading. A
 * time without its zone is good for its day only. Nothing before 1990 is believed; what lies ahead is the caller's to judge.
 */
export function findPublished({ data, meta, times }: PageMetadata, header: Header, url: string): Published {
  const marked = times.toSorted((a, b) => b.rank - a.rank)[0];
  return (
    published(data?.datePublished, "json-ld") ??
    published(metaValue(meta, ...META), "meta") ??
    published(marked?.value, "time") ??
    published(dayInAddress(url), "url") ??
    header.published
  );
}

function published(raw: string | undefined, from: PublishedFrom): Published | undefined {
  return publishedAt(readMoment(raw ?? ""), from);
}

/** /2025/02/12/… and /2025-02-12-…; a month alone is no day. */
function dayInAddress(url: string): string | undefined {
  const match = /[/_-]((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.-]|$)/.exec(url.replace(/^\w+:\/\/[^/]+/, ""));
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}
