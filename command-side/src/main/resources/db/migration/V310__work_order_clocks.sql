-- The clocks of work orders that run, for whoever watches the time. They follow from the events: a
-- lost table is filled again from the first event on.
create table command.work_order_clock (
    work_order uuid        not null,
    clock      text        not null,
    due        timestamptz not null,
    primary key (work_order, clock)
);

create index work_order_clock_by_due on command.work_order_clock (due);

-- Up to which event of the log the table is in step. Whoever locks the row watches.
create table command.work_order_clock_position (
    only_one boolean not null primary key default true check (only_one),
    position bigint  not null
);
insert into command.work_order_clock_position (position) values (0);

-- To find the orders to which something happened, without the rest of the log.
create index events_about_work_orders on event_store.events (position) where type = 'work-order';

grant select, insert, update, delete on command.work_order_clock to guanjia_command;
grant select, update on command.work_order_clock_position to guanjia_command;
