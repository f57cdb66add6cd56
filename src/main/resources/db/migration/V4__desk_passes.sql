-- Short-lived passes of the coding desk: the API's bearer secrets of an open page, never shown to anybody.
create table desk_pass (
    secret_hash varchar(64) not null,
    account_id varchar(36) not null,
    epoch integer not null,
    issued_at datetime(6) not null,
    last_used_at datetime(6) not null,
    version bigint not null,
    constraint desk_pass_key primary key (secret_hash),
    constraint desk_pass_account foreign key (account_id) references account (id)
);
create index desk_pass_by_account on desk_pass (account_id);
