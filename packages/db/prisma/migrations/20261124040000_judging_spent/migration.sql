-- When a request was last held back, since the month's budget would not cover it; null while there is enough.

-- AlterTable
ALTER TABLE "judge_month" ADD COLUMN     "spent_at" TIMESTAMPTZ(3);
