#!/bin/sh
# PostgreSQL's image runs this once, on an empty volume.
set -eu
psql --username postgres --set ON_ERROR_STOP=1 --set "password=$POSTGRES_PASSWORD" --file /onrecord/create-owner.sql
