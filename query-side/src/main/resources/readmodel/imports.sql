-- Imports as their events tell of them: how far each is, and how its rows fared.

create table import_run (
    import uuid primary key,
    kind text not null,
    file_name text not null,
    sha256 text not null,
    rows_expected bigint not null,
    dry_run boolean not null,
    actor text not null,
    state text not null,
    rows_read bigint not null default 0,
    accepted bigint not null default 0,
    unchanged bigint not null default 0,
    rejected bigint not null default 0,
    flags jsonb not null default '{}',
    refusals jsonb not null default '{}',
    failure text,
    started_at timestamptz not null,
    changed_at timestamptz not null,
    started_position bigint not null
);
create index import_run_by_start on import_run (started_position);
