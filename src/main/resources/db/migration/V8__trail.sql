-- What candidates look up on the way. No foreign key: an entry must never wait for, or hold up, a save of its attempt.
create table attempt_trail (
    attempt_id varchar(36) not null,
    entry_id varchar(36) not null,
    seen_at datetime(6) not null,
    kind varchar(16) not null,
    classification varchar(10) not null,
    words varchar(200) not null,
    codes varchar(1000) not null,
    version bigint not null,
    constraint attempt_trail_key primary key (attempt_id, entry_id)
);
