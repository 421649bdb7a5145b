import robotsParser from "robots-parser";
import { productToken, tidyRobots } from "./tidy-robots.ts";

/**
 * May this agent fetch this address, by the robots file of its origin (RFC 9309)? `agent` is a product token or a whole User-Agent
 * line. Addresses that are no http addresses are nobody's to fetch.
 */
export function isAllowed(robotsTxt: string, agent: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  if (address.pathname === "/robots.txt") return true;
  const robots = robotsParser(new URL("/robots.txt", address).href, tidyRobots(robotsTxt, { keep: "rules" }));
  return robots.isAllowed(address.href, productToken(agent)) ?? true;
}

/** Seconds this agent is asked to leave between two requests; undefined where the file does not say. */
export function crawlDelay(robotsTxt: string, agent: string): number | undefined {
  // The file's own address does not matter for the delay, yet the parser wants one.
  const robots = robotsParser("https://host.invalid/robots.txt", tidyRobots(robotsTxt, { keep: "delays" }));
  const delay = robots.getCrawlDelay(productToken(agent));
  return delay === undefined || !Number.isFinite(delay) || delay < 0 ? undefined : delay;
}
