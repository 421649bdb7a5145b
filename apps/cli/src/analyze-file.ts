import { analyze } from "@onrecord/analysis/analyze";
import type { Analysis } from "@onrecord/analysis/analyze";
import type { Proposition, Speaker } from "@onrecord/analysis/reading";
import type { ExtractedArticle } from "@onrecord/extract/pages/article";
import { readArticles } from "./read-articles.ts";

export interface AnalyzedArticle {
  article: ExtractedArticle;
  analysis: Analysis;
}

/** Reads the articles of a file and analyses each, with no speakers known beforehand. */
export function analyzeFile(file: string, propositions: Proposition[]): AnalyzedArticle[] {
  return readArticles(file).map((article) => {
    const { title, text, credit } = article;
    const day = publishedOf(article)?.slice(0, 10);
    const known = { canon: { speakers: [] }, propositions };
    const asked = {
      text,
      ...(title === undefined ? {} : { title }),
      ...(credit === undefined ? {} : { credit }),
      ...(day === undefined ? {} : { published: day }),
    };
    return { article, analysis: analyze(asked, known) };
  });
}

/** The article as `analyze --json` prints it. */
export function describeArticle(article: ExtractedArticle): object {
  const { title, authors, credit, language, text } = article;
  return { title, published: publishedOf(article), authors, credit, language, text };
}

/** The reading as `analyze --json` prints it: everything that the contract names, and nothing of how it was found. */
export function describeAnalysis({ statements, attitudes, stances }: Analysis): object {
  return {
    statements: statements.map(
      ({ id, kind, flags, speaker, source, cue, content, sentence, said, chain, confidence, rule }) => ({
        id,
        kind,
        flags,
        speaker: describeSpeaker(speaker),
        source,
        cue,
        content,
        sentence,
        said,
        chain,
        confidence,
        rule,
      }),
    ),
    attitudes: attitudes.map(({ statement, holder, target, polarity, basis, evidence }) => ({
      statement,
      holder: holder.name,
      target,
      polarity,
      basis,
      evidence,
    })),
    stances: stances.map(({ holder, ...stance }) => ({ ...stance, holder: { name: holder.name, kind: holder.kind } })),
  };
}

const describeSpeaker = ({ name, kind, role }: Speaker) => ({ name, kind, role });

function publishedOf({ published }: ExtractedArticle): string | undefined {
  return published.precision === "none" ? undefined : published.at;
}
