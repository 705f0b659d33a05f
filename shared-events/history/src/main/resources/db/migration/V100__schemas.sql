-- Every schema has one kind of content, and each module migrates its own tables into them.
create schema if not exists event_store;
create schema if not exists vault;
create schema if not exists access;
create schema if not exists command;
create schema if not exists projection;
create schema if not exists rm;

comment on schema event_store is 'What happened. Rows are added and never changed.';
comment on schema vault is 'The wrapped key of every person. Erasing a person destroys the key.';
comment on schema access is 'Credentials, sessions and the log of reads of personal data.';
comment on schema command is 'Receipts of commands and operational tables of the command side.';
comment on schema projection is 'Positions, dead letters and the registry of read models.';
comment on schema rm is 'The live views of the read models.';

grant usage on schema event_store, vault, access, command to guanjia_command;
grant usage on schema event_store, vault, access, projection to guanjia_query;
grant usage, create on schema rm to guanjia_query;
grant usage on schema event_store to guanjia_auditor;

-- A rebuild makes the schema rm_<name>_v<N> of a read model while the system runs.
do $$
begin
    execute format('grant create on database %I to guanjia_query', current_database());
end $$;
