import { scoreCorpus } from "/work/main/bench/src/own-corpus.ts";
for (const set of ["tuned","follow-up"] as const) {
  const s = scoreCorpus(set as never);
  console.log("##", set, JSON.stringify(s.stances), JSON.stringify(s.statements));
  if (process.argv[2]) for (const m of s.misses) if (/stance|WRONG/.test(m)) console.log(m);
}
