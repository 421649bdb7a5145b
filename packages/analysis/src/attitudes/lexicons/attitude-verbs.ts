import { wordList } from "./word-list.ts";

/**
 * Verbs that say what their subject thinks of their complement. Lemmas; an expression of several words is a verb with
 * the particle or preposition that gives it its meaning ("call for"). Ordinary English, written for this project.
 */

/** The complement is wanted or liked: "backs the plan", "called for a vote", "urged them to leave". */
const FOR = wordList(`
  back support endorse welcome applaud praise favor favour champion defend embrace hail commend advocate approve approve_of
  celebrate promote laud cheer uphold prefer respect admire encourage bless recommend propose suggest demand request urge
  seek want wish hope desire crave vow pledge promise plan intend aim agree commit commit_to undertake
  insist_on call_for call_on push_for press_for argue_for speak_for lobby_for campaign_for fight_for vote_for plead_for
  plead_with appeal_for appeal_to stand_by stand_behind stand_up_for come_out_for rally_behind rally_around get_behind side_with
  hope_for wish_for opt_for look_forward_to move_for ask_for plump_for go_for rely_on believe_in trust vouch_for
  throw_weight_behind subscribe_to adhere_to stick_to stick_with cling_to hold_on_to long_for need deserve merit warrant
  ratify authorize authorise greenlight sanction underwrite fund finance bankroll sponsor subsidize subsidise adopt sign sign_off_on
  thank salute congratulate honor honour credit vindicate prioritize prioritise love enjoy like appreciate value cherish accept
  stand_for vote_in_favour_of vote_in_favor_of speak_in_favour_of speak_in_favor_of come_out_in_favour_of come_out_in_favor_of
  argue_in_favour_of argue_in_favor_of decide_on settle_on invest_in
`);

/** The complement is unwanted or disliked: "rejected the plan", "warned against leaving". */
const AGAINST = wordList(`
  oppose reject dismiss condemn criticize criticise denounce decry slam blast assail attack resist deplore disapprove
  disapprove_of deride ridicule mock rebuke rebuff reprimand protest lament resent regret loathe hate dislike distrust detest
  despise fear dread fault blame bemoan lambast lambaste lash castigate chide scold berate censure chastise skewer savage
  excoriate vilify disavow disown repudiate refute veto block scrap scuttle torpedo thwart spurn shun boycott forbid
  abandon renounce forswear rule_out turn_down push_back_on push_back_against speak_against speak_out_against object_to
  come_out_against vote_against argue_against lobby_against campaign_against fight_against fight rally_against stand_against
  warn_against warn_of caution_against advise_against hit_out_at lash_out_at rail_against inveigh_against take_issue_with
  disagree_with quarrel_with take_aim_at balk_at baulk_at bristle_at scoff_at sneer_at complain_about complain_of
  worry_about protest_against demonstrate_against march_against strike_against appeal_against crack_down_on refuse decline
  discourage undermine mistrust question doubt contest challenge dispute discredit belittle downplay pan trash knock
  back_away_from walk_away_from back_out_of pull_out_of distance_from steer_clear_of refrain_from shy_away_from recoil_from
  accuse charge sue prosecute indict impeach blame_for reproach insult smear target threaten punish penalize
  speak_out_on rage_against storm_out_of turn_against stand_in_the_way_of vote_down shoot_down throw_out
  shelve ditch drop bin axe ignore miss pass_up let_slip throw_away
`);

/** These agree with words or wishes of somebody else: "echoed her calls for …", "agrees with him on …". */
const ALIGNED = wordList(
  `echo repeat second reiterate share endorse back support join agree_with side_with concur_with embrace`,
);
const OPPOSED = wordList(
  `disagree_with reject dismiss rebuff oppose criticize criticise denounce deride mock brush_aside brush_off shrug_off condemn ignore defy contradict`,
);

/** What is believed follows as a clause; "does not believe that X is Y" denies that X is Y. */
export const BELIEF_VERBS = new Set(
  wordList(`believe think feel consider find expect suppose reckon imagine assume be_convinced be_sure be_certain`),
);

/** Somebody else's words follow as a clause: inside a statement they are that somebody's, not the speaker's. */
export const SAYING_VERBS = new Set(
  wordList(`
  say claim argue tell insist maintain contend assert state declare announce write suggest warn add note stress emphasize
  emphasise complain allege acknowledge admit concede deny report explain reply respond stipulate hold charge
`),
);

/** An object and what it is held to be follow: "called the plan a disaster", "dismissed it as unrealistic". */
export const NAMING_VERBS = new Set(
  wordList(`
  call consider regard see view describe label brand deem dismiss find judge rate think hail denounce decry condemn praise
  portray characterize characterise dub declare criticize criticise deride reject slam blast paint depict treat
`),
);

/** Their object is kept from happening: "prevents us from leaving", "blocked the sale". */
export const PREVENTING_VERBS = new Set(wordList(`prevent keep stop preclude prohibit bar hinder deter block forbid`));

/** Verbs that take the next verb as a burden or a lack: "failed to act", "refused to sign". */
export const REFUSING_VERBS = new Set(
  wordList(`refuse decline avoid fail rule_out resist oppose forbid reject forgo shun dread`),
);

/** With an infinitive or gerund they commit their subject to it: "vowed to fight". */
export const COMMITTING_VERBS = new Set(
  wordList(`
  vow pledge promise plan intend aim agree commit undertake offer volunteer decide resolve swear mean prepare continue begin
  start move propose seek want wish hope threaten opt choose determine try attempt`),
);

/** Their object is told or asked to do something: "urged ministers to act". */
export const ASKING_VERBS = new Set(
  wordList(`
  urge ask call_on press push encourage want tell order instruct implore beg persuade require force
  invite challenge lobby request advise exhort appeal_to plead_with need like expect command direct convince`),
);

export const ATTITUDE_VERBS: ReadonlyMap<string, 1 | -1> = new Map([
  ...FOR.map((verb) => [verb, 1] as const),
  ...AGAINST.map((verb) => [verb, -1] as const),
]);

export const ALIGNING_VERBS: ReadonlyMap<string, 1 | -1> = new Map([
  ...ALIGNED.map((verb) => [verb, 1] as const),
  ...OPPOSED.map((verb) => [verb, -1] as const),
]);

/** Longest number of words in an expression above: how far the reader looks ahead. */
export const LONGEST_EXPRESSION = 5;
