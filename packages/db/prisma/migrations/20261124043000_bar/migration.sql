-- Confidence is calibrated: what is right less often than in three of five cases is counted as unsure. No team could set its own bar before.
ALTER TABLE "auth"."team" ALTER COLUMN "bar" SET DEFAULT 0.6;
UPDATE "auth"."team" SET "bar" = 0.6 WHERE "bar" = 0;
