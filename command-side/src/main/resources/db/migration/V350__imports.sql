-- An import as the worker sees it. What happened to it is told by its events; this is the queue,
-- the file while it is worked on, and what became of each row.
create table command.import_job (
    id            uuid        not null primary key,
    kind          text        not null,
    file_name     text        not null,
    file_bytes    bigint      not null,
    sha256        text        not null,
    dry_run       boolean     not null,
    column_map    text        not null,
    recognised    jsonb       not null,
    unused        text[]      not null,
    state         text        not null check (state in ('RUNNING', 'STOPPED', 'FAILED', 'FINISHED')),
    rows_expected bigint      not null,
    rows_read     bigint      not null default 0,
    accepted      bigint      not null default 0,
    unchanged     bigint      not null default 0,
    rejected      bigint      not null default 0,
    flags         jsonb       not null default '{}',
    refusals      jsonb       not null default '{}',
    failure       jsonb,
    actor         text        not null,
    roles         text[]      not null,
    everywhere    boolean     not null,
    communities   uuid[]      not null,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    check (rows_read = accepted + unchanged + rejected)
);

create index import_job_running on command.import_job (created_at) where state = 'RUNNING';

create table command.import_file (
    import_id uuid  not null references command.import_job,
    chunk     int   not null,
    content   bytea not null,
    primary key (import_id, chunk)
);

-- number counts rows below the header, line is where it stands in the file; thing is the key by
-- which it is known, target the id it has.
create table command.import_row (
    import_id uuid   not null,
    number    bigint not null,
    line      bigint not null,
    thing     uuid,
    target    uuid,
    outcome   "char" not null check (outcome in ('A', 'U', 'R')),
    flags     text   not null,
    refusal   jsonb,
    primary key (import_id, number)
);

create index import_row_of_thing on command.import_row (import_id, thing) where outcome <> 'R';

comment on table command.import_row is 'What became of each row: A accepted, U unchanged, R rejected.';

-- Rows name communities in words; this finds what happened to communities without the rest.
create index events_about_communities on event_store.events (position) where type = 'community';

grant select, insert, update on command.import_job, command.import_row to guanjia_command;
grant select, insert on command.import_file to guanjia_command;
