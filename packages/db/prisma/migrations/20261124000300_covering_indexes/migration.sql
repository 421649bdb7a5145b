-- Every chart question reads one index alone, with all that it filters on and counts.

-- DropIndex
DROP INDEX "statement_new";

-- DropIndex
DROP INDEX "statement_outlet";

-- DropIndex
DROP INDEX "statement_speaker";

-- CreateIndex
CREATE INDEX "stance_topic" ON "stance"("team_id", "topic_id", "published_at" DESC, "statement_id" DESC)
  INCLUDE ("proposition_id", "holder_id", "holder_kind", "label", "basis", "direct", "statement_kind", "confidence", "outlet_id", "language", "published_precision");

-- CreateIndex
CREATE INDEX "statement_new" ON "statement"("team_id", "published_at" DESC, "id" DESC)
  INCLUDE ("article_id", "outlet_id", "speaker_id", "speaker_kind", "kind", "flags", "language", "utterance_id", "published_precision");

-- CreateIndex
CREATE INDEX "statement_speaker" ON "statement"("team_id", "speaker_id", "published_at" DESC, "id" DESC)
  INCLUDE ("article_id", "outlet_id", "speaker_kind", "kind", "flags", "language", "utterance_id", "published_precision");

-- CreateIndex
CREATE INDEX "statement_outlet" ON "statement"("team_id", "outlet_id", "published_at" DESC, "id" DESC)
  INCLUDE ("article_id", "speaker_id", "speaker_kind", "kind", "flags", "language", "utterance_id", "published_precision");

-- CreateIndex
CREATE INDEX "statement_topic_new" ON "statement_topic"("team_id", "topic_id", "published_at" DESC, "statement_id" DESC)
  INCLUDE ("article_id", "near", "speaker_id", "speaker_kind", "kind", "flags", "utterance_id", "outlet_id", "language", "published_precision");

-- CreateIndex
CREATE INDEX "statement_topic_speaker" ON "statement_topic"("team_id", "speaker_id", "topic_id", "published_at" DESC, "statement_id" DESC);

-- CreateIndex
CREATE INDEX "story_new" ON "story"("team_id", "first_at" DESC, "id" DESC) INCLUDE ("original_id", "first_precision");

-- CreateIndex
CREATE INDEX "utterance_new" ON "utterance"("team_id", "first_at" DESC, "id" DESC) INCLUDE ("first_id", "first_precision");

-- Counts over utterances and stories read their indexes alone as well, which needs the visibility map kept fresh.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['story', 'utterance'] LOOP
    EXECUTE format('ALTER TABLE %I SET (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 20000, '
      'autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000, autovacuum_analyze_scale_factor = 0.02)', name);
  END LOOP;
END $$;
