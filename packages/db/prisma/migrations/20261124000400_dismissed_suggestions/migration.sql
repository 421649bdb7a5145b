-- AlterTable
ALTER TABLE "topic" ADD COLUMN     "dismissed" TEXT[] DEFAULT ARRAY[]::TEXT[];
