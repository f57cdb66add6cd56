-- Exercises and their versions. A version never changes: its content is one JSON document that holds the source files.

create table exercise (
    id      varchar(100) not null primary key,
    latest  int          not null,
    version bigint       not null
);

create table exercise_version (
    id          varchar(120) not null primary key,
    exercise_id varchar(100) not null,
    number      int          not null,
    title       varchar(200) not null,
    specialty   varchar(100) not null,
    level       varchar(20)  not null,
    minutes     int          not null,
    icd10       varchar(60)  not null,
    opcs4       varchar(60)  not null,
    standards   varchar(60)  not null,
    tags        longtext     not null,
    content     longtext     not null,
    digest      varchar(64)  not null,
    origin      varchar(20)  not null,
    uploaded_by varchar(100) not null,
    released_at datetime(6)  not null,
    version     bigint       not null,
    constraint exercise_version_number unique (exercise_id, number),
    constraint exercise_version_exercise foreign key (exercise_id) references exercise (id)
);

create index exercise_version_digest on exercise_version (exercise_id, digest);
