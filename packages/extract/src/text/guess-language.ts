/** The commonest words of a language that few of the others share. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the and of to that is was for with on said has have his from by an be are not which were will",
  de: "der die und das den von zu mit ist nicht ein eine auf für im dem des sich auch werden wurde",
  fr: "les des et est une pour dans que qui sur pas au par avec du ce il sont cette mais",
  es: "los las del y una por con para que el en es su se al más como pero ha fue",
  it: "il di che e la per non una sono del con della alla gli nel ha è anche più dei",
  pt: "os não uma com para do da em que dos das ao foi mais pelo pela são ele é",
  nl: "het een van en dat niet zijn op voor met aan ook er maar bij wordt naar heeft de ik",
  sv: "och att det som en på är av för med till den har inte om ett var de från han",
  pl: "nie się na jest że do to w z jak po o i przez od ale dla tym oraz był",
};

const WORDS_OF = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(" "))] as const,
);

const SCRIPTS: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Arabic}/gu, "ar"],
];

/**
 * The language of a text by its function words or its script, for texts that declare none. Undefined where the vote is close,
 * as it is under some twenty words; scripts shared by many languages (Cyrillic) are not decided.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, 5000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([pattern]) => (sample.match(pattern)?.length ?? 0) > letters * 0.15);
  if (script !== undefined) return script[1];
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return undefined;
  const votes = WORDS_OF.map(([language, common]) => ({
    language,
    share: words.filter((word) => common.has(word)).length / words.length,
  }));
  const [first, second] = votes.sort((a, b) => b.share - a.share);
  if (first === undefined || second === undefined || first.share < 0.12 || first.share < second.share * 1.4)
    return undefined;
  return first.language;
}
