-- The edition alarm: exercises whose answer key a release that came into force touches, and who looked at them.

create table edition_alarm (
    id             varchar(36)   not null primary key,
    exercise_id    varchar(100)  not null,
    classification varchar(10)   not null,
    release_name   varchar(100)  not null,
    changes        longtext      not null,
    raised_at      datetime(6)   not null,
    looked_at      datetime(6),
    looked_by      varchar(100),
    note           varchar(1000),
    version        bigint        not null,
    constraint edition_alarm_exercise foreign key (exercise_id) references exercise (id)
);

create index edition_alarm_looked on edition_alarm (looked_at, classification);

-- The release of each classification that alarms were last raised for.
create table followed_release (
    classification varchar(10) not null primary key,
    release_id     varchar(36) not null,
    version        bigint      not null
);
