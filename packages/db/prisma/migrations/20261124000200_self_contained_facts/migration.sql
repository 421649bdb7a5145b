-- Facts carry all that charts filter on: the facts of a topic and the stances needed their statements for the rest, which at
-- 100,000 articles was most of what a topic's page took.

-- AlterTable
ALTER TABLE "stance" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "statement_topic" ADD COLUMN     "flags" SMALLINT,
ADD COLUMN     "kind" SMALLINT,
ADD COLUMN     "language" TEXT,
ADD COLUMN     "speaker_kind" SMALLINT,
ADD COLUMN     "words" INTEGER,
ADD COLUMN     "quoted_words" INTEGER,
ADD COLUMN     "utterance_id" BIGINT;

-- Row-level security binds the owner too, who without a team would change no row and hear of nothing: it is lifted for this
-- transaction alone, as long as the rows are filled in.
ALTER TABLE "statement" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "statement_topic" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "stance" NO FORCE ROW LEVEL SECURITY;

-- DropIndex
-- Filling in the rows would keep it up to date for nothing. The next migration makes it anew: in this transaction it would hold
-- the rows as they were as well.
DROP INDEX "statement_topic_new";

UPDATE "statement_topic" t
SET    "flags" = s."flags", "kind" = s."kind", "language" = s."language", "speaker_kind" = s."speaker_kind",
       "words" = s."words", "quoted_words" = s."quoted_words", "utterance_id" = s."utterance_id"
FROM   "statement" s WHERE s."team_id" = t."team_id" AND s."id" = t."statement_id";
UPDATE "stance" st SET "language" = s."language"
FROM   "statement" s WHERE s."team_id" = st."team_id" AND s."id" = st."statement_id";

ALTER TABLE "statement" FORCE ROW LEVEL SECURITY;
ALTER TABLE "statement_topic" FORCE ROW LEVEL SECURITY;
ALTER TABLE "stance" FORCE ROW LEVEL SECURITY;

ALTER TABLE "stance" ALTER COLUMN "language" SET NOT NULL;
ALTER TABLE "statement_topic" ALTER COLUMN "flags" SET NOT NULL, ALTER COLUMN "kind" SET NOT NULL, ALTER COLUMN "language" SET NOT NULL,
  ALTER COLUMN "speaker_kind" SET NOT NULL, ALTER COLUMN "words" SET NOT NULL, ALTER COLUMN "quoted_words" SET NOT NULL, ALTER COLUMN "utterance_id" SET NOT NULL;
ALTER TABLE "statement_topic" ADD CHECK ("kind" BETWEEN 1 AND 3), ADD CHECK ("speaker_kind" BETWEEN 1 AND 5);
