-- What a team of the first version had, written for the tables of the first migration alone: never bring it up to date.
-- Two teams, so that an upgrade shows that it goes over both and mixes none.

INSERT INTO auth."user" (id, name, email, email_verified) VALUES
  ('0199f000-0000-7000-8000-000000000001', 'Ada Quill', 'ada@desk.example', true),
  ('0199f000-0000-7000-8000-000000000002', 'Bo Marsh', 'bo@desk.example', true);
INSERT INTO auth.team (id, slug, name, zone, bar, canon_version) VALUES
  (1, 'desk', 'Desk', 'Europe/Berlin', 0, 2), (2, 'other', 'Other desk', 'America/Los_Angeles', 0, 1);
INSERT INTO auth.member (team_id, user_id, role) VALUES
  (1, '0199f000-0000-7000-8000-000000000001', 4), (1, '0199f000-0000-7000-8000-000000000002', 1),
  (2, '0199f000-0000-7000-8000-000000000002', 4);

SELECT set_config('onrecord.team_id', '1', false);
INSERT INTO outlet (team_id, id, name, language, colour_slot) VALUES (1, 1, 'The Courier', 'en', 0), (1, 2, 'Der Bote', 'de', 1);
INSERT INTO feed (team_id, id, outlet_id, url) VALUES (1, 1, 1, 'https://courier.example/feed');
INSERT INTO poll (team_id, id, feed_id, at, outcome, entries, unseen) VALUES (1, 1, 1, '2026-03-02 08:00Z', 1, 2, 2);
INSERT INTO item (team_id, id, outlet_id, feed_id, via, key, url, article_id) VALUES
  (1, 1, 1, 1, 1, '1:a', 'https://courier.example/a', 1), (1, 2, 1, 1, 1, '1:b', 'https://courier.example/b', 2),
  (1, 3, 2, NULL, 3, '2:c', NULL, 3), (1, 4, 1, NULL, 2, '1:d', 'https://courier.example/d', NULL);
INSERT INTO item_stage (team_id, item_id, stage, outcome, reason, attempts) VALUES
  (1, 1, 1, 1, NULL, 1), (1, 1, 2, 1, NULL, 1), (1, 2, 1, 1, NULL, 1), (1, 2, 2, 1, NULL, 1), (1, 3, 2, 1, NULL, 1),
  (1, 4, 1, 3, 'not-found', 3);
INSERT INTO raw_page (team_id, item_id, fetched_at, url, content_type, body) VALUES
  (1, 1, '2026-03-02 08:01Z', 'https://courier.example/a', 'text/html', '\x28b52ffd');

-- b copies a; c is dated nowhere.
INSERT INTO story (team_id, id, original_id, first_at, first_precision) VALUES (1, 1, 1, '2026-03-02 07:30Z', 2), (1, 2, 3, '2026-03-05 09:00Z', 0);
INSERT INTO article (team_id, id, outlet_id, story_id, url, title, authors, language, published_at, published_precision, published_from, first_seen_at, fetched_at, words, analysis_version) VALUES
  (1, 1, 1, 1, 'https://courier.example/a', 'Bridge row', '{}', 'en', '2026-03-02 07:30Z', 2, 'meta', '2026-03-02 08:00Z', '2026-03-02 08:01Z', 21, 1),
  (1, 2, 1, 1, 'https://courier.example/b', 'Bridge row again', '{}', 'en', '2026-03-03 12:00Z', 1, 'meta', '2026-03-03 08:00Z', '2026-03-03 08:01Z', 9, 1),
  (1, 3, 2, 2, 'file:c', 'Ohne Datum', '{}', 'de', '2026-03-05 09:00Z', 0, 'first seen', '2026-03-05 09:00Z', '2026-03-05 09:00Z', 7, 1);
INSERT INTO article_text (team_id, article_id, published_at, body, tsv) VALUES
  (1, 1, '2026-03-02 07:30Z', '“We will build the bridge by the summer,” Mara Olden said. Ivo Brandt called the bridge a waste of good money.', to_tsvector('simple', 'we will build the bridge by the summer')),
  (1, 2, '2026-03-03 12:00Z', '“We will build the bridge by the summer,” Mara Olden said.', to_tsvector('simple', 'we will build the bridge by the summer')),
  (1, 3, '2026-03-05 09:00Z', 'Die Brücke sei nötig, sagte Mara Olden.', to_tsvector('simple', 'die bruecke sei noetig'));
INSERT INTO article_version (team_id, article_id, version, fetched_at, title, body) VALUES (1, 3, 1, '2026-03-05 08:00Z', 'Ohne Datum', 'Die Brücke.');
INSERT INTO copy_band (team_id, hash, article_id, seen) VALUES (1, 42, 1, '2026-03-02');
INSERT INTO speaker (team_id, id, name, kind, colour_slot) VALUES (1, 1, 'Mara Olden', 1, 0), (1, 2, 'Ivo Brandt', 1, 1);
INSERT INTO speaker_alias (team_id, id, speaker_id, alias) VALUES (1, 1, 1, 'Mara Olden'), (1, 2, 2, 'Ivo Brandt'), (1, 3, 1, 'Olden');
INSERT INTO utterance (team_id, id, speaker_id, said_on, first_id, first_at, first_precision) VALUES
  (1, 1, 1, '2026-03-02', 1, '2026-03-02 07:30Z', 2), (1, 2, 2, '2026-03-02', 2, '2026-03-02 07:30Z', 2),
  (1, 3, 1, NULL, 5, '2026-03-05 09:00Z', 0);
-- Of Olden's words in a: the sentence, its copy in the headline (not counted again) and its copy in b; Brandt's; Olden's in c.
INSERT INTO statement (team_id, id, article_id, fingerprint, speaker_id, speaker_name, speaker_kind, speaker_role, kind, flags, source_spans, cue_spans, content_spans,
  sentence_start, sentence_end, sentence, content, words, quoted_words, quoted, chain, rule, confidence, said_on, said_how, utterance_id, outlet_id, story_id, language, published_at, published_precision) VALUES
  (1, 1, 1, 101, 1, 'Mara Olden', 1, 'mayor', 1, 0, '{42,52}', '{53,57}', '{1,39}', 0, 58, '“We will build the bridge by the summer,” Mara Olden said.', 'We will build the bridge by the summer', 8, 8, 'We will build the bridge by the summer', '{}', 'r', 0.9, '2026-03-02', 2, 1, 1, 1, 'en', '2026-03-02 07:30Z', 2),
  (1, 2, 1, 102, 2, 'Ivo Brandt', 1, NULL, 2, 0, '{59,69}', '{70,76}', '{77,110}', 59, 111, 'Ivo Brandt called the bridge a waste of good money.', 'the bridge a waste of good money', 7, 0, '', '{}', 'r', 0.8, '2026-03-02', 2, 2, 1, 1, 'en', '2026-03-02 07:30Z', 2),
  (1, 3, 1, 103, 1, 'Mara Olden', 1, NULL, 1, 8, '{}', '{}', '{0,10}', 0, 10, 'Bridge row', 'Bridge row', 2, 2, 'Bridge row', '{}', 'r', 0.9, '2026-03-02', 2, 1, 1, 1, 'en', '2026-03-02 07:30Z', 2),
  (1, 4, 2, 101, 1, 'Mara Olden', 1, NULL, 1, 0, '{42,52}', '{53,57}', '{1,39}', 0, 58, '“We will build the bridge by the summer,” Mara Olden said.', 'We will build the bridge by the summer', 8, 8, 'We will build the bridge by the summer', '{}', 'r', 0.9, '2026-03-03', 2, 1, 1, 1, 'en', '2026-03-03 12:00Z', 1),
  (1, 5, 3, 105, 1, 'Mara Olden', 1, NULL, 2, 0, '{28,38}', '{22,27}', '{0,20}', 0, 39, 'Die Brücke sei nötig, sagte Mara Olden.', 'Die Brücke sei nötig', 4, 0, '', '{}', 'r', 0.7, NULL, 2, 3, 2, 2, 'de', '2026-03-05 09:00Z', 0);
INSERT INTO attitude (team_id, id, statement_id, article_id, holder, holder_id, target, polarity, basis, evidence, detail) VALUES
  (1, 1, 1, 1, 0, 1, 'the bridge', 1, 1, '{1,39}', '{"statement": "s1", "holder": {"name": "Mara Olden", "kind": "person", "id": 1}, "target": "the bridge", "polarity": "positive", "basis": "said", "evidence": [[1, 39]]}');
INSERT INTO topic (team_id, id, name, query, revision, colour_slot, matched_done, matched_total) VALUES (1, 1, 'Bridge', 'bridge', 1, 0, 3, 3);
INSERT INTO article_topic (team_id, topic_id, article_id, outlet_id, story_id, published_at, published_precision) VALUES
  (1, 1, 1, 1, 1, '2026-03-02 07:30Z', 2), (1, 1, 2, 1, 1, '2026-03-03 12:00Z', 1);
INSERT INTO statement_topic (team_id, topic_id, statement_id, article_id, near, speaker_id, outlet_id, published_at, published_precision) VALUES
  (1, 1, 1, 1, true, 1, 1, '2026-03-02 07:30Z', 2), (1, 1, 2, 1, true, 2, 1, '2026-03-02 07:30Z', 2),
  (1, 1, 3, 1, true, 1, 1, '2026-03-02 07:30Z', 2), (1, 1, 4, 2, false, 1, 1, '2026-03-03 12:00Z', 1);
INSERT INTO proposition (team_id, id, topic_id, text, targets, counter_targets) VALUES (1, 1, 1, 'The bridge should be built', '{"the bridge"}', '{}');
INSERT INTO stance (team_id, proposition_id, statement_id, holder, holder_id, holder_name, holder_kind, topic_id, article_id, story_id, utterance_id, outlet_id,
  published_at, published_precision, said_on, said_how, statement_kind, label, machine_label, basis, direct, confidence, evidence, reason, revision) VALUES
  (1, 1, 1, 0, 1, 'Mara Olden', 1, 1, 1, 1, 1, 1, '2026-03-02 07:30Z', 2, '2026-03-02', 2, 1, 1, 1, 1, true, 0.8, '{1,39}', 'says it will be built', 1),
  (1, 1, 2, 0, 2, 'Ivo Brandt', 1, 1, 1, 1, 2, 1, '2026-03-02 07:30Z', 2, '2026-03-02', 2, 2, 2, 2, 1, false, 0.7, '{77,110}', 'calls it a waste', 1),
  (1, 1, 4, 0, 1, 'Mara Olden', 1, 1, 2, 1, 1, 1, '2026-03-03 12:00Z', 1, '2026-03-03', 2, 1, 1, 1, 1, true, 0.8, '{1,39}', 'says it will be built', 1);
INSERT INTO collected (team_id, outlet_id, language, day, articles, statements) VALUES (1, 1, 'en', '2026-03-02', 1, 2), (1, 1, 'en', '2026-03-03', 1, 1);
INSERT INTO audit_entry (team_id, id, actor, action, subject) VALUES (1, 1, 'Ada Quill', 'topic.save', 'Bridge');

SELECT set_config('onrecord.team_id', '2', false);
INSERT INTO outlet (team_id, id, name, colour_slot) VALUES (2, 3, 'The Courier', 0);
INSERT INTO story (team_id, id, original_id, first_at, first_precision) VALUES (2, 3, 4, '2026-03-02 05:00Z', 2);
INSERT INTO article (team_id, id, outlet_id, story_id, url, title, authors, language, published_at, published_precision, published_from, first_seen_at, fetched_at, words, analysis_version) VALUES
  (2, 4, 3, 3, 'https://courier.example/a', 'Bridge row', '{}', 'fr', '2026-03-02 05:00Z', 2, 'meta', '2026-03-02 08:00Z', '2026-03-02 08:01Z', 10, 1);
INSERT INTO article_text (team_id, article_id, published_at, body, tsv) VALUES (2, 4, '2026-03-02 05:00Z', 'Le pont, dit Lou Petit.', to_tsvector('simple', 'le pont'));
INSERT INTO utterance (team_id, id, speaker_id, said_on, first_id, first_at, first_precision) VALUES (2, 4, NULL, '2026-03-01', 6, '2026-03-02 05:00Z', 2);
INSERT INTO statement (team_id, id, article_id, fingerprint, speaker_name, speaker_kind, kind, flags, source_spans, cue_spans, content_spans,
  sentence_start, sentence_end, sentence, content, words, quoted_words, quoted, chain, rule, confidence, said_on, said_how, utterance_id, outlet_id, story_id, language, published_at, published_precision) VALUES
  (2, 6, 4, 101, 'officials', 3, 3, 2, '{}', '{}', '{0,7}', 0, 23, 'Le pont, dit Lou Petit.', 'Le pont', 2, 1, 'pont', '{}', 'r', 0.6, '2026-03-01', 2, 4, 3, 3, 'fr', '2026-03-02 05:00Z', 2);
INSERT INTO topic (team_id, id, name, query, colour_slot) VALUES (2, 2, 'Bridge', 'pont', 0);
INSERT INTO article_topic (team_id, topic_id, article_id, outlet_id, story_id, published_at, published_precision) VALUES (2, 2, 4, 3, 3, '2026-03-02 05:00Z', 2);
INSERT INTO statement_topic (team_id, topic_id, statement_id, article_id, near, outlet_id, published_at, published_precision) VALUES (2, 2, 6, 4, true, 3, '2026-03-02 05:00Z', 2);
INSERT INTO proposition (team_id, id, topic_id, text, targets, counter_targets) VALUES (2, 2, 2, 'The bridge should be built', '{}', '{}');
INSERT INTO stance (team_id, proposition_id, statement_id, holder, holder_name, holder_kind, topic_id, article_id, story_id, utterance_id, outlet_id,
  published_at, published_precision, said_on, said_how, statement_kind, label, machine_label, basis, direct, confidence, evidence, reason, revision) VALUES
  (2, 2, 6, 0, 'officials', 3, 2, 4, 3, 4, 3, '2026-03-02 05:00Z', 2, '2026-03-01', 2, 3, 4, 4, 1, false, 0.5, '{0,7}', 'names it', 1);
-- Five in the morning of UTC is the evening before in Los Angeles.
INSERT INTO collected (team_id, outlet_id, language, day, articles, statements) VALUES (2, 3, 'fr', '2026-03-01', 1, 1);
SELECT set_config('onrecord.team_id', '', false);

SELECT setval(pg_get_serial_sequence(format('%I.%I', s, t), 'id'), 100)
FROM (VALUES ('auth', 'team'), ('public', 'outlet'), ('public', 'feed'), ('public', 'poll'), ('public', 'item'), ('public', 'story'), ('public', 'article'),
  ('public', 'speaker'), ('public', 'speaker_alias'), ('public', 'utterance'), ('public', 'statement'), ('public', 'attitude'), ('public', 'topic'),
  ('public', 'proposition'), ('public', 'audit_entry')) AS names(s, t);
