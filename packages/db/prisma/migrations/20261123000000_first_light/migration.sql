-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "auth";

-- The plain role that every connection has at run time: row-level security binds it.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'onrecord_app') THEN
    CREATE ROLE onrecord_app NOLOGIN;
  END IF;
  -- Postgres 16 tells being a member and being able to take the role apart.
  IF NOT pg_has_role(current_user, 'onrecord_app', CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
    EXECUTE format('GRANT onrecord_app TO %I', current_user);
  END IF;
END $$;

-- CreateTable
CREATE TABLE "auth"."user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."account" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."rate_limit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."team" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "bar" REAL NOT NULL DEFAULT 0,
    "canon_version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."member" (
    "team_id" INTEGER NOT NULL,
    "user_id" UUID NOT NULL,
    "role" SMALLINT NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("team_id","user_id")
);

-- CreateTable
CREATE TABLE "auth"."invitation" (
    "id" UUID NOT NULL,
    "team_id" INTEGER NOT NULL,
    "role" SMALLINT NOT NULL,
    "email" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."setup_token" (
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "setup_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "outlet" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "home_url" TEXT,
    "country" TEXT,
    "language" TEXT,
    "colour_slot" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "feed" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "outlet_id" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "etag" TEXT,
    "last_modified" TEXT,
    "every_seconds" INTEGER NOT NULL DEFAULT 900,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_poll_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_poll_at" TIMESTAMPTZ(3),
    "last_answer_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "detail" TEXT,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "poll" (
    "team_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "feed_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" SMALLINT NOT NULL,
    "reason" TEXT,
    "entries" INTEGER NOT NULL DEFAULT 0,
    "unseen" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "poll_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "item" (
    "team_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "outlet_id" INTEGER NOT NULL,
    "feed_id" INTEGER,
    "via" SMALLINT NOT NULL,
    "key" TEXT NOT NULL,
    "url" TEXT,
    "title" TEXT,
    "hint" JSONB,
    "article_id" BIGINT,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "item_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "item_stage" (
    "team_id" INTEGER NOT NULL,
    "item_id" BIGINT NOT NULL,
    "stage" SMALLINT NOT NULL,
    "outcome" SMALLINT NOT NULL,
    "reason" TEXT,
    "detail" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "item_stage_pkey" PRIMARY KEY ("team_id","item_id","stage")
);

-- CreateTable
CREATE TABLE "raw_page" (
    "team_id" INTEGER NOT NULL,
    "item_id" BIGINT NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "url" TEXT NOT NULL,
    "content_type" TEXT,
    "body" BYTEA NOT NULL,

    CONSTRAINT "raw_page_pkey" PRIMARY KEY ("team_id","item_id")
);

-- CreateTable
CREATE TABLE "story" (
    "team_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "original_id" BIGINT NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "first_precision" SMALLINT NOT NULL,

    CONSTRAINT "story_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "article" (
    "team_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "outlet_id" INTEGER NOT NULL,
    "story_id" BIGINT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "authors" TEXT[],
    "credit" TEXT,
    "section" TEXT,
    "language" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_precision" SMALLINT NOT NULL,
    "published_from" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "words" INTEGER NOT NULL,
    "analysis_version" INTEGER NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "article_text" (
    "team_id" INTEGER NOT NULL,
    "article_id" BIGINT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "tsv" tsvector NOT NULL,

    CONSTRAINT "article_text_pkey" PRIMARY KEY ("team_id","article_id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "team_id" INTEGER NOT NULL,
    "article_id" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("team_id","article_id","version")
);

-- CreateTable
CREATE TABLE "copy_band" (
    "team_id" INTEGER NOT NULL,
    "hash" BIGINT NOT NULL,
    "article_id" BIGINT NOT NULL,
    "seen" DATE NOT NULL,

    CONSTRAINT "copy_band_pkey" PRIMARY KEY ("team_id","hash","article_id")
);

-- CreateTable
CREATE TABLE "speaker" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "kind" SMALLINT NOT NULL,
    "merged_into" INTEGER,
    "colour_slot" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "speaker_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "speaker_alias" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "speaker_id" INTEGER NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "speaker_alias_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "statement" (
    "team_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "article_id" BIGINT NOT NULL,
    "fingerprint" BIGINT NOT NULL,
    "speaker_id" INTEGER,
    "speaker_name" TEXT NOT NULL,
    "speaker_kind" SMALLINT NOT NULL,
    "speaker_role" TEXT,
    "kind" SMALLINT NOT NULL,
    "flags" SMALLINT NOT NULL,
    "source_spans" INTEGER[],
    "cue_spans" INTEGER[],
    "content_spans" INTEGER[],
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "quoted_words" INTEGER NOT NULL,
    "quoted" TEXT NOT NULL,
    "chain" TEXT[],
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "said_on" DATE,
    "said_how" SMALLINT NOT NULL,
    "utterance_id" BIGINT NOT NULL,
    "outlet_id" INTEGER NOT NULL,
    "story_id" BIGINT NOT NULL,
    "language" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_precision" SMALLINT NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "utterance" (
    "team_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "speaker_id" INTEGER,
    "said_on" DATE,
    "first_id" BIGINT NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "first_precision" SMALLINT NOT NULL,

    CONSTRAINT "utterance_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "attitude" (
    "team_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "statement_id" BIGINT NOT NULL,
    "article_id" BIGINT NOT NULL,
    "holder" SMALLINT NOT NULL,
    "holder_id" INTEGER,
    "target" TEXT NOT NULL,
    "polarity" SMALLINT NOT NULL,
    "basis" SMALLINT NOT NULL,
    "evidence" INTEGER[],
    "detail" JSONB NOT NULL,

    CONSTRAINT "attitude_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "topic" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "colour_slot" SMALLINT NOT NULL,
    "matched_done" INTEGER NOT NULL DEFAULT 0,
    "matched_total" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "article_topic" (
    "team_id" INTEGER NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "article_id" BIGINT NOT NULL,
    "outlet_id" INTEGER NOT NULL,
    "story_id" BIGINT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_precision" SMALLINT NOT NULL,

    CONSTRAINT "article_topic_pkey" PRIMARY KEY ("team_id","article_id","topic_id")
);

-- CreateTable
CREATE TABLE "statement_topic" (
    "team_id" INTEGER NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "statement_id" BIGINT NOT NULL,
    "article_id" BIGINT NOT NULL,
    "near" BOOLEAN NOT NULL,
    "speaker_id" INTEGER,
    "outlet_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_precision" SMALLINT NOT NULL,

    CONSTRAINT "statement_topic_pkey" PRIMARY KEY ("team_id","statement_id","topic_id")
);

-- CreateTable
CREATE TABLE "proposition" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "targets" TEXT[],
    "counter_targets" TEXT[],
    "synonyms" JSONB NOT NULL DEFAULT '[]',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposition_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "stance" (
    "team_id" INTEGER NOT NULL,
    "proposition_id" INTEGER NOT NULL,
    "statement_id" BIGINT NOT NULL,
    "holder" SMALLINT NOT NULL,
    "holder_id" INTEGER,
    "holder_name" TEXT NOT NULL,
    "holder_kind" SMALLINT NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "article_id" BIGINT NOT NULL,
    "story_id" BIGINT NOT NULL,
    "utterance_id" BIGINT NOT NULL,
    "outlet_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_precision" SMALLINT NOT NULL,
    "said_on" DATE,
    "said_how" SMALLINT NOT NULL,
    "statement_kind" SMALLINT NOT NULL,
    "label" SMALLINT NOT NULL,
    "machine_label" SMALLINT NOT NULL,
    "basis" SMALLINT NOT NULL,
    "direct" BOOLEAN NOT NULL,
    "confidence" REAL NOT NULL,
    "evidence" INTEGER[],
    "reason" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "stance_pkey" PRIMARY KEY ("team_id","statement_id","proposition_id","holder")
);

-- CreateTable
CREATE TABLE "collected" (
    "team_id" INTEGER NOT NULL,
    "outlet_id" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "articles" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,

    CONSTRAINT "collected_pkey" PRIMARY KEY ("team_id","outlet_id","language","day")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "team_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "auth"."user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "auth"."session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "auth"."session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "auth"."account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "auth"."verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "auth"."rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "team_slug_key" ON "auth"."team"("slug");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "auth"."member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "auth"."invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_team_id_idx" ON "auth"."invitation"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_team_id_name_key" ON "outlet"("team_id", "name");

-- CreateIndex
CREATE INDEX "feed_team_id_outlet_id_idx" ON "feed"("team_id", "outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "feed_team_id_url_key" ON "feed"("team_id", "url");

-- CreateIndex
CREATE INDEX "poll_team_id_feed_id_at_idx" ON "poll"("team_id", "feed_id", "at" DESC);

-- CreateIndex
CREATE INDEX "item_team_id_outlet_id_arrived_at_idx" ON "item"("team_id", "outlet_id", "arrived_at" DESC);

-- CreateIndex
CREATE INDEX "item_team_id_article_id_idx" ON "item"("team_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_team_id_key_key" ON "item"("team_id", "key");

-- CreateIndex
CREATE INDEX "item_stage_team_id_stage_outcome_at_idx" ON "item_stage"("team_id", "stage", "outcome", "at" DESC);

-- CreateIndex
CREATE INDEX "article_new" ON "article"("team_id", "published_at" DESC, "id" DESC) INCLUDE ("outlet_id", "story_id", "published_precision", "language");

-- CreateIndex
CREATE INDEX "article_outlet" ON "article"("team_id", "outlet_id", "published_at" DESC, "id" DESC) INCLUDE ("story_id", "published_precision", "language");

-- CreateIndex
CREATE INDEX "article_story" ON "article"("team_id", "story_id", "published_at");

-- CreateIndex
CREATE UNIQUE INDEX "article_team_id_outlet_id_url_key" ON "article"("team_id", "outlet_id", "url");

-- CreateIndex
CREATE INDEX "article_text_new" ON "article_text"("team_id", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "article_text_tsv" ON "article_text" USING GIN ("tsv");

-- CreateIndex
CREATE INDEX "copy_band_team_id_article_id_idx" ON "copy_band"("team_id", "article_id");

-- CreateIndex
CREATE INDEX "copy_band_seen_idx" ON "copy_band"("seen");

-- CreateIndex
CREATE INDEX "speaker_team_id_name_idx" ON "speaker"("team_id", "name");

-- CreateIndex
CREATE INDEX "speaker_alias_team_id_alias_idx" ON "speaker_alias"("team_id", "alias");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_alias_team_id_speaker_id_alias_key" ON "speaker_alias"("team_id", "speaker_id", "alias");

-- CreateIndex
CREATE INDEX "statement_new" ON "statement"("team_id", "published_at" DESC, "id" DESC) INCLUDE ("article_id", "outlet_id", "speaker_id", "speaker_kind", "kind", "flags", "published_precision");

-- CreateIndex
CREATE INDEX "statement_speaker" ON "statement"("team_id", "speaker_id", "published_at" DESC, "id" DESC) INCLUDE ("article_id", "outlet_id", "kind", "flags", "published_precision");

-- CreateIndex
CREATE INDEX "statement_outlet" ON "statement"("team_id", "outlet_id", "published_at" DESC, "id" DESC) INCLUDE ("article_id", "speaker_id", "kind", "flags", "published_precision");

-- CreateIndex
CREATE INDEX "statement_utterance" ON "statement"("team_id", "utterance_id");

-- CreateIndex
CREATE INDEX "statement_said" ON "statement"("team_id", "speaker_id", "said_on");

-- CreateIndex
CREATE UNIQUE INDEX "statement_team_id_article_id_fingerprint_key" ON "statement"("team_id", "article_id", "fingerprint");

-- CreateIndex
CREATE INDEX "utterance_team_id_speaker_id_said_on_idx" ON "utterance"("team_id", "speaker_id", "said_on");

-- CreateIndex
CREATE INDEX "attitude_team_id_statement_id_idx" ON "attitude"("team_id", "statement_id");

-- CreateIndex
CREATE INDEX "attitude_team_id_article_id_idx" ON "attitude"("team_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_team_id_name_key" ON "topic"("team_id", "name");

-- CreateIndex
CREATE INDEX "article_topic_new" ON "article_topic"("team_id", "topic_id", "published_at" DESC, "article_id" DESC) INCLUDE ("outlet_id", "story_id", "published_precision");

-- CreateIndex
CREATE INDEX "statement_topic_new" ON "statement_topic"("team_id", "topic_id", "published_at" DESC, "statement_id" DESC) INCLUDE ("article_id", "near", "speaker_id", "outlet_id", "published_precision");

-- CreateIndex
CREATE INDEX "statement_topic_team_id_article_id_idx" ON "statement_topic"("team_id", "article_id");

-- CreateIndex
CREATE INDEX "proposition_team_id_topic_id_idx" ON "proposition"("team_id", "topic_id");

-- CreateIndex
CREATE INDEX "stance_proposition" ON "stance"("team_id", "proposition_id", "published_at" DESC, "statement_id" DESC) INCLUDE ("holder_id", "label", "basis", "confidence", "outlet_id", "utterance_id", "published_precision");

-- CreateIndex
CREATE INDEX "stance_holder" ON "stance"("team_id", "holder_id", "proposition_id", "said_on");

-- CreateIndex
CREATE INDEX "stance_team_id_article_id_idx" ON "stance"("team_id", "article_id");

-- CreateIndex
CREATE INDEX "audit_entry_team_id_at_idx" ON "audit_entry"("team_id", "at" DESC);

-- AddForeignKey
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."member" ADD CONSTRAINT "member_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "auth"."team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."invitation" ADD CONSTRAINT "invitation_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "auth"."team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "auth"."team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_team_id_outlet_id_fkey" FOREIGN KEY ("team_id", "outlet_id") REFERENCES "outlet"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll" ADD CONSTRAINT "poll_team_id_feed_id_fkey" FOREIGN KEY ("team_id", "feed_id") REFERENCES "feed"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_team_id_outlet_id_fkey" FOREIGN KEY ("team_id", "outlet_id") REFERENCES "outlet"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_team_id_feed_id_fkey" FOREIGN KEY ("team_id", "feed_id") REFERENCES "feed"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_stage" ADD CONSTRAINT "item_stage_team_id_item_id_fkey" FOREIGN KEY ("team_id", "item_id") REFERENCES "item"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raw_page" ADD CONSTRAINT "raw_page_team_id_item_id_fkey" FOREIGN KEY ("team_id", "item_id") REFERENCES "item"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_team_id_outlet_id_fkey" FOREIGN KEY ("team_id", "outlet_id") REFERENCES "outlet"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_team_id_story_id_fkey" FOREIGN KEY ("team_id", "story_id") REFERENCES "story"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_team_id_article_id_fkey" FOREIGN KEY ("team_id", "article_id") REFERENCES "article"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_team_id_article_id_fkey" FOREIGN KEY ("team_id", "article_id") REFERENCES "article"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy_band" ADD CONSTRAINT "copy_band_team_id_article_id_fkey" FOREIGN KEY ("team_id", "article_id") REFERENCES "article"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_team_id_merged_into_fkey" FOREIGN KEY ("team_id", "merged_into") REFERENCES "speaker"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_alias" ADD CONSTRAINT "speaker_alias_team_id_speaker_id_fkey" FOREIGN KEY ("team_id", "speaker_id") REFERENCES "speaker"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_team_id_article_id_fkey" FOREIGN KEY ("team_id", "article_id") REFERENCES "article"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_team_id_utterance_id_fkey" FOREIGN KEY ("team_id", "utterance_id") REFERENCES "utterance"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attitude" ADD CONSTRAINT "attitude_team_id_statement_id_fkey" FOREIGN KEY ("team_id", "statement_id") REFERENCES "statement"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_team_id_topic_id_fkey" FOREIGN KEY ("team_id", "topic_id") REFERENCES "topic"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_team_id_article_id_fkey" FOREIGN KEY ("team_id", "article_id") REFERENCES "article"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_topic" ADD CONSTRAINT "statement_topic_team_id_statement_id_fkey" FOREIGN KEY ("team_id", "statement_id") REFERENCES "statement"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposition" ADD CONSTRAINT "proposition_team_id_topic_id_fkey" FOREIGN KEY ("team_id", "topic_id") REFERENCES "topic"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_team_id_statement_id_fkey" FOREIGN KEY ("team_id", "statement_id") REFERENCES "statement"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_team_id_proposition_id_fkey" FOREIGN KEY ("team_id", "proposition_id") REFERENCES "proposition"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma can't say ──────────────────────────────────────────────────────────────────────────────────────────────────
-- Codes (src/codes.ts). Small integers with checks, not enums: equality of enums is not leakproof, so under row-level
-- security its index would be lost.
ALTER TABLE "auth"."member" ADD CHECK ("role" BETWEEN 1 AND 4);
ALTER TABLE "auth"."invitation" ADD CHECK ("role" BETWEEN 1 AND 4);
ALTER TABLE "auth"."team" ADD CHECK ("bar" BETWEEN 0 AND 1), ADD CHECK ("slug" ~ '^[a-z0-9][a-z0-9-]*$');
ALTER TABLE "poll" ADD CHECK ("outcome" BETWEEN 1 AND 3);
ALTER TABLE "item" ADD CHECK ("via" BETWEEN 1 AND 3);
ALTER TABLE "item_stage" ADD CHECK ("stage" BETWEEN 1 AND 2), ADD CHECK ("outcome" BETWEEN 0 AND 3);
ALTER TABLE "article" ADD CHECK ("published_precision" BETWEEN 0 AND 2);
ALTER TABLE "speaker" ADD CHECK ("kind" BETWEEN 1 AND 2);
ALTER TABLE "statement" ADD CHECK ("speaker_kind" BETWEEN 1 AND 5), ADD CHECK ("kind" BETWEEN 1 AND 3),
  ADD CHECK ("published_precision" BETWEEN 0 AND 2), ADD CHECK ("confidence" BETWEEN 0 AND 1), ADD CHECK ("said_how" BETWEEN 1 AND 2);
ALTER TABLE "attitude" ADD CHECK ("polarity" BETWEEN 1 AND 3), ADD CHECK ("basis" BETWEEN 1 AND 3);
ALTER TABLE "stance" ADD CHECK ("label" BETWEEN 1 AND 4), ADD CHECK ("machine_label" BETWEEN 1 AND 4),
  ADD CHECK ("basis" BETWEEN 1 AND 3), ADD CHECK ("confidence" BETWEEN 0 AND 1);

-- A speaker's latest role is found without passing all that was said without one.
CREATE INDEX "statement_role" ON "statement"("team_id", "speaker_id", "published_at" DESC, "id" DESC) WHERE "speaker_role" IS NOT NULL;

-- The day on which an article stands, in a zone: the stated civil day (kept as noon UTC) when only the day is known, the
-- instant's day in the zone otherwise, null when neither is. Every question buckets through it.
CREATE FUNCTION article_day(at timestamptz, published_precision smallint, zone text) RETURNS date
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE published_precision
    WHEN 2 THEN (at AT TIME ZONE zone)::date
    WHEN 1 THEN (at AT TIME ZONE 'UTC')::date
  END;

-- Word search. Text operators are not leakproof, so under row-level security their index would not be used: this function
-- runs as the owner (who is not bound on article_text), checks the team itself and, when only the newest are wanted, walks
-- windows newest first. Its keys are a superset: the matcher of the query package decides.
CREATE FUNCTION search_articles(words tsquery, since timestamptz, until timestamptz, most int)
  RETURNS TABLE (article_id bigint, published_at timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE
  team int := nullif(current_setting('onrecord.team_id', true), '')::int;
  upper_end timestamptz;
  lower_end timestamptz;
  days int;
  now_found int;
  found_rows int := 0;
BEGIN
  IF team IS NULL THEN RETURN; END IF;
  IF most IS NULL THEN
    RETURN QUERY SELECT t.article_id, t.published_at FROM public.article_text t
      WHERE t.team_id = team AND t.tsv @@ words AND t.published_at >= since AND t.published_at < until;
    RETURN;
  END IF;
  SELECT least(until, max(t.published_at) + interval '1 millisecond') INTO upper_end
    FROM public.article_text t WHERE t.team_id = team;
  FOREACH days IN ARRAY ARRAY[1, 30, 365, 0] LOOP
    EXIT WHEN upper_end IS NULL OR upper_end <= since OR found_rows >= most;
    lower_end := CASE WHEN days = 0 THEN since ELSE greatest(since, upper_end - make_interval(days => days)) END;
    -- "is true" keeps a frequent word's whole posting list out of the first, small window.
    RETURN QUERY SELECT t.article_id, t.published_at FROM public.article_text t
      WHERE t.team_id = team AND t.published_at >= lower_end AND t.published_at < upper_end
        AND CASE WHEN days = 1 THEN (t.tsv @@ words) IS TRUE ELSE t.tsv @@ words END
      ORDER BY t.published_at DESC, t.article_id DESC LIMIT most - found_rows;
    GET DIAGNOSTICS now_found = ROW_COUNT;
    found_rows := found_rows + now_found;
    upper_end := lower_end;
  END LOOP;
END $$;

-- An idle worker flushes the index's pending list, so that no save pays for it.
CREATE FUNCTION flush_article_search() RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT gin_clean_pending_list('public.article_text_tsv'::regclass) $$;

REVOKE ALL ON FUNCTION search_articles(tsquery, timestamptz, timestamptz, int), flush_article_search() FROM PUBLIC;

-- The counters of `collected`, counted anew from the facts: what a test and a repair hold them against.
CREATE VIEW collected_recount WITH (security_invoker = true) AS
  SELECT f.team_id, f.outlet_id, f.language, f.day, sum(f.articles)::int AS articles, sum(f.statements)::int AS statements
  FROM (
    SELECT a.team_id, a.outlet_id, a.language, article_day(a.published_at, a.published_precision, t.zone) AS day, 1 AS articles, 0 AS statements
    FROM article a JOIN "auth"."team" t ON t.id = a.team_id
    UNION ALL
    SELECT s.team_id, s.outlet_id, s.language, article_day(s.published_at, s.published_precision, t.zone), 0, 1
    FROM statement s JOIN "auth"."team" t ON t.id = s.team_id
    WHERE s.flags & 8 = 0 -- headlines copy a statement of the body
  ) f
  WHERE f.day IS NOT NULL
  GROUP BY 1, 2, 3, 4;

-- Row-level security: the second lock. article_text is not forced, because its owner must own the search function.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['outlet', 'feed', 'poll', 'item', 'item_stage', 'raw_page', 'story', 'article', 'article_text',
    'article_version', 'copy_band', 'speaker', 'speaker_alias', 'statement', 'utterance', 'attitude', 'topic', 'article_topic',
    'statement_topic', 'proposition', 'stance', 'collected', 'audit_entry'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    IF name <> 'article_text' THEN EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name); END IF;
    EXECUTE format('CREATE POLICY team ON %I '
      'USING (team_id = (SELECT nullif(current_setting(''onrecord.team_id'', true), '''')::int)) '
      'WITH CHECK (team_id = (SELECT nullif(current_setting(''onrecord.team_id'', true), '''')::int))', name);
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public, "auth" TO onrecord_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, "auth" TO onrecord_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, "auth" TO onrecord_app;
GRANT EXECUTE ON FUNCTION search_articles(tsquery, timestamptz, timestamptz, int), flush_article_search() TO onrecord_app;
REVOKE INSERT, UPDATE, DELETE ON collected_recount FROM onrecord_app;
REVOKE UPDATE, DELETE ON audit_entry FROM onrecord_app;
-- Prisma's own table of migrations, made by the runner before this file, is none of the application's business but to read.
DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON public._prisma_migrations FROM onrecord_app;
  END IF;
END $$;

-- Index-only scans need the visibility map: vacuum fact tables after every 20,000 rows, not after a fifth of them.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['article', 'article_topic', 'statement', 'statement_topic', 'stance', 'collected'] LOOP
    EXECUTE format('ALTER TABLE %I SET (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 20000, '
      'autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000, autovacuum_analyze_scale_factor = 0.02)', name);
  END LOOP;
END $$;
