-- Theory questions and their versions. A version never changes: its content is one JSON document. One row is held while
-- questions are stored, so that of two uploads at the same time the second waits.

create table question_bank (
    id      int    not null primary key,
    uploads bigint not null
);

insert into question_bank (id, uploads) values (1, 0);

create table question (
    id      varchar(100) not null primary key,
    latest  int          not null,
    version bigint       not null
);

create table question_version (
    id          varchar(120)  not null primary key,
    question_id varchar(100)  not null,
    number      int           not null,
    kind        varchar(20)   not null,
    subject     varchar(40)   not null,
    level       varchar(20)   not null,
    marks       varchar(40)   not null,
    seconds     int           not null,
    title       varchar(200)  not null,
    words       varchar(4000) not null,
    content     longtext      not null,
    digest      varchar(64)   not null,
    origin      varchar(20)   not null,
    uploaded_by varchar(100)  not null,
    stored_at   datetime(6)   not null,
    version     bigint        not null,
    constraint question_version_number unique (question_id, number),
    constraint question_version_question foreign key (question_id) references question (id)
);

create index question_version_digest on question_version (question_id, digest);
