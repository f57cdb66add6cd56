-- Cases that somebody does not want to be suggested before a moment. A later word takes the place of the earlier one.
create table practice_put_off (
    id            varchar(140) not null primary key,
    person_id     varchar(36)  not null,
    exercise_id   varchar(100) not null,
    put_off_until datetime(6)  not null,
    version       bigint       not null
);

create index practice_put_off_person on practice_put_off (person_id);
