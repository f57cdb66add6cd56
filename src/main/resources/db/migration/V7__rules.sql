-- What a department decided about coding rules, and its own rules.

-- One of any rule, under the rule's id; no row while it is used as it is shipped or written.
create table rule_decision (
    id       varchar(60) not null primary key,
    in_use   boolean     not null,
    severity varchar(10),
    version  bigint      not null
);

create table site_rule (
    id             varchar(60)   not null primary key,
    number         int           not null,
    classification varchar(10)   not null,
    standard       varchar(100)  not null,
    severity       varchar(10)   not null,
    kind           varchar(30)   not null,
    codes          varchar(1000) not null,
    others         varchar(1000) not null,
    companions     varchar(1000) not null,
    exceptions     varchar(1000) not null,
    instead        varchar(100)  not null,
    message        varchar(300)  not null,
    valid_from     varchar(10)   not null,
    valid_to       varchar(10)   not null,
    retired        boolean       not null,
    version        bigint        not null,
    constraint site_rule_number unique (number)
);

-- Each decision, written once and never changed; their number tells the other nodes that there is something new.
create table rule_change (
    id           varchar(36)   not null primary key,
    rule_id      varchar(60)   not null,
    happened_at  datetime(6)   not null,
    who          varchar(100)  not null,
    deed         varchar(20)   not null,
    value_before varchar(4000) not null,
    value_after  varchar(4000) not null,
    why          varchar(1000) not null,
    version      bigint        not null
);

create index rule_change_of on rule_change (rule_id, happened_at);
