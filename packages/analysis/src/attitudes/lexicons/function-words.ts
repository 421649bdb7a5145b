import { wordList } from "./word-list.ts";

/** Words that name nothing: left out of a target's terms. Lower case. */
export const FUNCTION_WORDS = new Set(
  wordList(`
  a an the this that these those some any all each every either neither both such same other another own
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones someone somebody
  anyone anybody everyone everybody nobody noone nothing something anything everything who whom whose which what
  be am is are was were been being do does did doing done have has had having will would shall should can could may might
  must ought 'm 're 's 've 'd 'll ' s
  not n't no never nor only just also too very so then than as at by for from in into of off on onto out over per to up
  upon with within without about above across after against along among amid around before behind below beneath beside
  between beyond despite down during except inside like near outside past since through throughout toward towards under until
  via and or but yet if unless while whereas because although though when where why how whether there here
  now today tomorrow yesterday still already again ever even quite rather really simply merely actually certainly clearly
  primarily mainly mostly largely chiefly principally eventually immediately soon finally instead perhaps maybe please
  more most much many few less least several lot lots bit kind sort
  way thing fact time idea notion prospect possibility thought concept option question issue matter
  long far away back`),
);

export const FIRST_PERSON = new Set(wordList(`i we us me our my ours mine`));
export const THIRD_PERSON = new Set(wordList(`he she they it`));

/** Verbs so light that their object carries the meaning. */
export const LIGHT_VERBS = new Set(
  wordList(`give make take have get do go come put hold be keep let see bring carry set`),
);
