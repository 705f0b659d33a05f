-- Pictures and documents, stored once by the hash of their content. What they belong to is told by
-- events, which carry the hash; whoever can read an event's proof can check the file against it.
create table access.attachment (
    sha256     text        not null primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        not null,
    bytes      bigint      not null,
    content    bytea       not null,
    stored_at  timestamptz not null default clock_timestamp()
);
alter table access.attachment alter column content set storage external;

grant select, insert on access.attachment to guanjia_command;
grant select on access.attachment to guanjia_query;
