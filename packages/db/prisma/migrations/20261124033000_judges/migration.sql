-- Judges: models that are asked for a stance where the rules are not sure. What holds stays on the stance, with whose label it is;
-- beside it stands what came of asking.

-- AlterTable
ALTER TABLE "stance" ADD COLUMN     "decided_by" SMALLINT NOT NULL DEFAULT 1;
ALTER TABLE "stance" ADD CHECK ("decided_by" BETWEEN 1 AND 2);

-- CreateTable
CREATE TABLE "judgement" (
    "team_id" INTEGER NOT NULL,
    "statement_id" BIGINT NOT NULL,
    "proposition_id" INTEGER NOT NULL,
    "holder" SMALLINT NOT NULL,
    "outcome" SMALLINT NOT NULL CHECK ("outcome" BETWEEN 0 AND 2),
    "model" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "label" SMALLINT CHECK ("label" BETWEEN 1 AND 4),
    "confidence" REAL,
    "failure" TEXT,
    "remembered" BOOLEAN NOT NULL DEFAULT false,
    "tokens_in" INTEGER NOT NULL DEFAULT 0,
    "tokens_out" INTEGER NOT NULL DEFAULT 0,
    "cost" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "rule_label" SMALLINT CHECK ("rule_label" BETWEEN 1 AND 4),
    "rule_confidence" REAL,
    "rule_reason" TEXT,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("team_id","statement_id","proposition_id","holder")
);

-- CreateTable
CREATE TABLE "judge_answer" (
    "team_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "label" SMALLINT NOT NULL CHECK ("label" BETWEEN 1 AND 4),
    "confidence" REAL NOT NULL,
    "evidence" INTEGER[],
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "judge_answer_pkey" PRIMARY KEY ("team_id","key")
);

-- CreateTable
CREATE TABLE "judge_month" (
    "team_id" INTEGER NOT NULL,
    "month" DATE NOT NULL,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "tokens_in" BIGINT NOT NULL DEFAULT 0,
    "tokens_out" BIGINT NOT NULL DEFAULT 0,
    "cost" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "judge_month_pkey" PRIMARY KEY ("team_id","month")
);

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_team_id_statement_id_proposition_id_holder_fkey" FOREIGN KEY ("team_id", "statement_id", "proposition_id", "holder") REFERENCES "stance"("team_id", "statement_id", "proposition_id", "holder") ON DELETE CASCADE ON UPDATE CASCADE;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['judgement', 'judge_answer', 'judge_month'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY team ON %I '
      'USING (team_id = (SELECT nullif(current_setting(''onrecord.team_id'', true), '''')::int)) '
      'WITH CHECK (team_id = (SELECT nullif(current_setting(''onrecord.team_id'', true), '''')::int))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO onrecord_app', name);
  END LOOP;
END $$;
