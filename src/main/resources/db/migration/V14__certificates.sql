-- A certificate as it was issued. Whether it still stands is found by comparing it with the marks as they are now.
create table certificate (
    code varchar(32) not null,
    candidate_id varchar(36) not null,
    display_name varchar(120) not null,
    sitting_title varchar(200) not null,
    paper_title varchar(200) not null,
    awarded varchar(64) not null,
    available varchar(64) not null,
    handed_in_at datetime(6) not null,
    issued_at datetime(6) not null,
    version bigint not null,
    constraint certificate_key primary key (code),
    constraint certificate_candidate foreign key (candidate_id) references candidate (id)
);
create index certificate_by_candidate on certificate (candidate_id);
