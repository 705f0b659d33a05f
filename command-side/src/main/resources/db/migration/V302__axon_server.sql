-- Where the events are in another server, their position is known a moment after the receipt.
grant update (position) on command.receipt to guanjia_command;

-- How far erasures have been followed in such a server.
create table command.erasures_followed (
    one      boolean not null primary key default true check (one),
    position bigint  not null
);
insert into command.erasures_followed (position) values (0);
grant select, update on command.erasures_followed to guanjia_command;
