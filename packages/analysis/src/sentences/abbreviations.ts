/**
 * Abbreviations of English news that end in a full stop, lower-cased, by what may follow them.
 * A title is always followed by its name; the others may also end a sentence.
 */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr. mrs. ms. mx. dr. prof. sen. sens. rep. reps. gov. govs. gen. lt. col. sgt. capt. cmdr. maj. adm. brig. cpl. pvt. pfc.
   rev. fr. hon. pres. supt. det. insp. atty. amb. msgr. st. ste. mt. ft. messrs. mme. mlle. vs. cf. viz. e.g. i.e. approx.
   no. nos. fig. pp. vol. ed. est. sec. dep. asst. ald. treas. del. dist. chmn.`.split(/\s+/),
);

/** End a sentence only when the next word plainly begins one: "moved to the U.S. The senator …", "Acme Inc. said". */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `u.s. u.k. u.n. e.u. u.s.a. u.a.e. d.c. l.a. n.y. n.j. a.m. p.m. inc. corp. co. cos. ltd. llc. plc. bros. assn. dept. jr. sr. esq.
   ph.d. m.d. b.a. m.a. j.d. m.b.a. r.n. etc. al. assoc. voc. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs.
   fri. sat. sun. ala. ariz. ark. calif. colo. conn. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb.
   nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ave. blvd. rd. univ. gop. sq. c. d. r. i. n.h. n.m. n.c. n.d. r.i. s.c. s.d. w.va. b.c. a.d.`.split(
    /\s+/,
  ),
);

/** Words that, capitalised after an abbreviation, begin a new sentence rather than go on with a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you but and or nor in on at for with as if when while after before this that these those there his her
   its their our my your however meanwhile also so yet still now then not no some many most all both each one by from since under
   over about although though because despite during according asked even here how what who why where which more another other such
   last earlier later just only mr. mrs. ms. dr. sen. rep. gov. among once until instead perhaps indeed nearly every please thanks thank let see do does did can could would will are is was have has maybe well yes no oh next regards`.split(
    /\s+/,
  ),
);
