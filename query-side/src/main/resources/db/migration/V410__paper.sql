-- What is printed. Nothing of it belongs to the history: it can be lost without loss of a fact.
create schema paper;
comment on schema paper is 'Print jobs with their files, and how often receipts were printed.';
grant usage on schema paper to guanjia_query;

create table paper.receipt_print (
    payment    uuid        not null,
    nth        integer     not null,
    login      text        not null,
    printed_at timestamptz not null default clock_timestamp(),
    primary key (payment, nth)
);
grant select, insert on paper.receipt_print to guanjia_query;

-- The accounts are chosen once, so that a job goes on where it was when its process ended.
create table paper.job (
    id            uuid        not null primary key default uuidv7(),
    community     uuid        not null,
    accounts      uuid[]      not null,
    done          integer     not null default 0,
    state         text        not null default 'RUNNING'
                              check (state in ('RUNNING', 'DONE', 'FAILED')),
    failure       text,
    language      text        not null,
    printed_on    date        not null,
    login         text        not null,
    asked_at      timestamptz not null default clock_timestamp(),
    claimed_until timestamptz
);
create index job_running on paper.job (asked_at) where state = 'RUNNING';
create index job_newest on paper.job (asked_at desc);

create table paper.file (
    job     uuid    not null references paper.job on delete cascade,
    nth     integer not null,
    name    text    not null,
    content bytea   not null,
    primary key (job, nth)
);
grant select, insert, update, delete on paper.job, paper.file to guanjia_query;
