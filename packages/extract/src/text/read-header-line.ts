import type { Moment } from "./moment.ts";
import { findCivilDay, readMoment } from "./read-moment.ts";
import { splitByline } from "./split-byline.ts";

/** What a line about the article says: who wrote it, when it appeared or was changed. */
export interface HeaderLine {
  authors: string[];
  moment?: Moment | undefined;
  isUpdate: boolean;
}

const LONGEST = 160;
const BYLINE =
  /^(?:by|von|por|par|di|door|written by|posted by|published by|story by|reporting by|author)\b\s*[:|]?\s*/i;
const PART = /\s*[|•·\u2013\u2014]\s*/;
/** Words that stand around a date without saying more. */
const AROUND_DATES =
  /\b(?:first|last|originally)?\s*(?:published|posted|updated|modified|created|date|issued|on|at|am|pm|a\.m\.|p\.m\.|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\d{1,2}:\d{2}(?::\d{2})?|\b(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T|IST)\b|[+-]\d{2}:?\d{2}|[\s.,;:|()\u2013\u2014\u2022\u00B7/-]+/gi;

/** Reads a byline, a date line, or both on one line ("By Jane Roe | Feb 12, 2025"). Undefined when it is a line of the text itself. */
export function readHeaderLine(line: string): HeaderLine | undefined {
  if (line.length > LONGEST) return undefined;
  const day = findCivilDay(line);
  const opening = BYLINE.exec(line)?.[0];
  const isUpdate = /\b(?:updated|modified)\b/i.test(line) && !/\b(?:published|posted)\b/i.test(line);
  if (opening !== undefined && isShort(line.slice(opening.length), day)) {
    const names = line
      .slice(opening.length, day?.start ?? line.length)
      .replace(/(?:first\s+)?(?:published|posted|updated)\b.*$/i, "");
    return {
      authors: names.split(PART).flatMap(splitByline),
      moment: day && readMoment(line),
      isUpdate,
    };
  }
  if (day === undefined) return undefined;
  const beside = `${line.slice(0, day.start)} ${line.slice(day.end)}`;
  const left = beside.replace(AROUND_DATES, " ").trim();
  const authors = /[|•·,\u2013\u2014]/.test(beside) ? splitByline(left) : [];
  const isDateLine = left === "" || (left.split(/\s+/).length <= 4 && /[|•·\u2013\u2014]/.test(beside));
  return isDateLine ? { authors, moment: readMoment(line), isUpdate } : undefined;
}

/** A byline has names in it and no sentence; "By Friday the talks had failed." has both a verb's length and a full stop. */
function isShort(rest: string, day: { start: number } | undefined): boolean {
  const names = rest.split(PART)[0] ?? "";
  return !/[.!?]$/.test(rest.replace(/\b\p{L}\.$/u, "")) && (day !== undefined || names.split(/\s+/).length <= 10);
}
