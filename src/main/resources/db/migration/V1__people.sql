create table account (
    id varchar(36) not null,
    name varchar(64) not null,
    display_name varchar(120) not null,
    roles varchar(80) not null,
    password_hash varchar(255) not null,
    disabled boolean not null,
    demo boolean not null,
    epoch integer not null,
    created_at datetime(6) not null,
    version bigint not null,
    constraint account_key primary key (id),
    constraint account_name unique (name)
);

create table api_token (
    id varchar(36) not null,
    account_id varchar(36) not null,
    name varchar(80) not null,
    secret_hash varchar(64) not null,
    bootstrap boolean not null,
    created_at datetime(6) not null,
    last_used_at datetime(6),
    revoked_at datetime(6),
    version bigint not null,
    constraint api_token_key primary key (id),
    constraint api_token_secret unique (secret_hash),
    constraint api_token_account foreign key (account_id) references account (id)
);

create table audit_entry (
    id varchar(36) not null,
    seq bigint not null,
    happened_at datetime(6) not null,
    who varchar(64) not null,
    action varchar(60) not null,
    subject varchar(200) not null,
    value_before varchar(4000) not null,
    value_after varchar(4000) not null,
    why varchar(1000) not null,
    version bigint not null,
    constraint audit_entry_key primary key (id),
    constraint audit_entry_seq unique (seq)
);

create table audit_counter (
    id integer not null,
    last_seq bigint not null,
    constraint audit_counter_key primary key (id)
);

insert into audit_counter (id, last_seq) values (1, 0);
