-- Whether an exercise may be begun anew, why not, and who said so.

alter table exercise add column use_state varchar(20) default 'inUse' not null;
alter table exercise add column use_why varchar(1000) default '' not null;
alter table exercise add column use_by varchar(100) default '' not null;
alter table exercise add column use_at datetime(6);

-- Exercises that are being written. The content may be unfinished: it is what was typed, as one JSON document.

create table draft (
    id          varchar(36)  not null primary key,
    exercise_id varchar(100) not null,
    based_on    int          not null,
    title       varchar(200) not null,
    author      varchar(100) not null,
    content     longtext     not null,
    number      int          not null,
    state       varchar(20)  not null,
    made_at     datetime(6)  not null,
    saved_at    datetime(6)  not null,
    last_editor varchar(100) not null,
    version     bigint       not null
);

create index draft_state on draft (state, saved_at);
