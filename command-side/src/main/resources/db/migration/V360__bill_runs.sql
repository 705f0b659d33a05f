-- Bill runs that want a worker. What happened to them is told by their events.
create table command.bill_run_job (
    run         uuid        not null primary key,
    wanted      boolean     not null,
    actor       text        not null,
    roles       text[]      not null,
    everywhere  boolean     not null,
    communities uuid[]      not null,
    asked_at    timestamptz not null
);

create index bill_run_job_wanted on command.bill_run_job (asked_at) where wanted;

-- Which units, meters and standards there are, by what a bill run asks for them: keys alone, taken
-- from the first event of each. It follows the history up to followed_to.
create table command.billing_unit (
    community uuid not null,
    property  uuid not null,
    primary key (community, property)
);

create table command.billing_meter (
    property uuid not null,
    meter    uuid not null,
    primary key (property, meter)
);

create table command.billing_standard (
    community uuid not null,
    standard  uuid not null,
    primary key (community, standard)
);

create table command.billing_followed (
    only_row    boolean not null primary key default true check (only_row),
    followed_to bigint  not null
);
insert into command.billing_followed (followed_to) values (0);

-- Keys that a database put back from a backup lost are followed again, for the row goes back too.
grant select, insert, update on command.bill_run_job to guanjia_command;
grant select, insert on command.billing_unit, command.billing_meter, command.billing_standard
    to guanjia_command;
grant select, update on command.billing_followed to guanjia_command;
