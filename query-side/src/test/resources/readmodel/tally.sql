create table tally (
    claim    uuid not null primary key,
    scope    text not null check (scope <> 'unfit'),
    taken    integer not null,
    released integer not null
);

create table tally_journal (
    position bigint not null primary key,
    event_id uuid   not null unique,
    claim    uuid   not null
);
