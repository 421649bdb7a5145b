import { expect, test } from "vitest";
import { guessLanguage } from "./guess-language.ts";

test.each([
  [
    "en",
    "The minister said that the plan for the harbour was not ready and that it would be presented to the council by the end of May.",
  ],
  [
    "de",
    "Der Minister sagte, dass der Plan für den Hafen nicht fertig ist und dem Rat erst im Mai vorgelegt werden soll.",
  ],
  [
    "fr",
    "Le ministre a dit que le plan pour le port n'est pas prêt et qu'il sera présenté au conseil dans les semaines à venir.",
  ],
  [
    "es",
    "El ministro dijo que el plan para el puerto no está listo y que se presentará al consejo en las próximas semanas.",
  ],
  ["ja", "大臣は、港の計画がまだできていないと述べた。"],
  ["zh", "部长说,港口的计划还没有准备好。"],
  [undefined, "Lorem ipsum dolor sit amet"],
  [undefined, ""],
])("%s", (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
