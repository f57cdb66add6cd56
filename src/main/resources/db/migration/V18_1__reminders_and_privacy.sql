-- Who wants to be reminded by mail, where and how often. Only an address that was confirmed is written to.
create table reminder_choice (
    account_id varchar(36) not null,
    email varchar(254) not null,
    frequency varchar(10) not null,
    confirm_hash varchar(64) not null,
    asked_at datetime(6) not null,
    confirmed_at datetime(6),
    version bigint not null,
    constraint reminder_choice_key primary key (account_id),
    constraint reminder_choice_account foreign key (account_id) references account (id)
);

-- One row for each digest of a person and a period: whoever makes it sends it, so that two servers never send it twice.
create table reminder_digest (
    id varchar(64) not null,
    account_id varchar(36) not null,
    period varchar(16) not null,
    state varchar(10) not null,
    items integer not null,
    tries integer not null,
    next_try_at datetime(6),
    failure varchar(500) not null,
    made_at datetime(6) not null,
    ended_at datetime(6),
    version bigint not null,
    constraint reminder_digest_key primary key (id)
);
create index reminder_digest_by_state on reminder_digest (state, next_try_at);
create index reminder_digest_by_account on reminder_digest (account_id);
create index reminder_digest_by_time on reminder_digest (made_at);

-- For how long what is kept, and why. No months: for ever.
create table retention_period (
    name varchar(40) not null,
    months integer not null,
    reason varchar(1000) not null,
    changed_by varchar(64) not null,
    changed_at datetime(6) not null,
    version bigint not null,
    constraint retention_period_key primary key (name)
);
insert into retention_period (name, months, reason, changed_by, changed_at, version) values
    ('answer-history', 12, 'Every save of an answer is kept as proof that nothing was lost. A year after the hand-in no result can be disputed any more; the answer as it was handed in and its mark sheet stay.', 'default', '2026-01-01 00:00:00', 1),
    ('traces', 24, 'People can see for two years who opened their record; older traces serve nobody.', 'default', '2026-01-01 00:00:00', 1),
    ('digests', 3, 'That a reminder was sent has to be known only as long as it could be sent twice or asked about.', 'default', '2026-01-01 00:00:00', 1),
    ('disabled-accounts', 24, 'Whoever has not come back two years after the account was disabled is proposed to administrators for anonymisation; nothing is done by itself.', 'default', '2026-01-01 00:00:00', 1);

alter table account add column disabled_at datetime(6);
alter table account add column anonymised_at datetime(6);
update account set disabled_at = '2026-01-01 00:00:00' where disabled = true;
