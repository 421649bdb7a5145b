-- The owner is no superuser, so that row-level security binds it; it may make roles, since migrations make the plain one.
CREATE ROLE onrecord_owner LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE onrecord OWNER onrecord_owner;
-- From now on the superuser comes in only from inside the container.
ALTER ROLE postgres PASSWORD NULL;
