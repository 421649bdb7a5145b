/** Parameters that tell the publisher where a reader came from, never which page is meant. */
const TRACKING =
  /^(?:utm_.*|at_.*|pk_.*|mtm_.*|hsa_.*|_hs.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|yclid|msclkid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|oly_anon_id|oly_enc_id|vero_id|wickedid|_ga|_gl|cmpid|cmp|ocid|ncid|icid|sr_share|smid|smtyp|ito|xtor|spm|ref|ref_src|ref_url|referrer|share|partner|campaign_id|ns_.*)$/i;

const DEFAULT_PAGE = /\/(?:index|default)\.(?:html?|php|aspx?)$/i;

/**
 * One spelling for one page: host in lower case, no default port, no credentials, no fragment, no tracking parameters, the other
 * parameters sorted, no doubled or closing slash, no `index.html`. Undefined when it is no http address.
 */
export function canonicalUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  url.username = "";
  url.password = "";
  url.hash = "";
  url.hostname = url.hostname.replace(/\.$/, "");
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/\/{2,}/g, "/").replace(DEFAULT_PAGE, "/");
  if (url.pathname !== "/") url.pathname = url.pathname.replace(/\/$/, "");
  return url.href.replace(/\?$/, "");
}
