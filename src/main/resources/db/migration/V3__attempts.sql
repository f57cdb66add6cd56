-- Attempts, from start to hand-in. A save is one conditional update of attempt and one row of attempt_save.
create table attempt (
    id varchar(36) not null,
    person_id varchar(36) not null,
    exercise_id varchar(100) not null,
    exercise_version integer not null,
    exercise_title varchar(200) not null,
    state varchar(16) not null,
    opened_at datetime(6) not null,
    deadline datetime(6),
    answer longtext not null,
    answer_version integer not null,
    saved_at datetime(6),
    receipt varchar(16),
    submitted_at datetime(6),
    seconds_worked integer not null,
    worked_until datetime(6) not null,
    version bigint not null,
    constraint attempt_key primary key (id)
);
create index attempt_by_person on attempt (person_id, opened_at);
create index attempt_by_exercise on attempt (exercise_id, exercise_version);

create table attempt_save (
    attempt_id varchar(36) not null,
    answer_version integer not null,
    saved_at datetime(6) not null,
    receipt varchar(16) not null,
    answer longtext not null,
    version bigint not null,
    constraint attempt_save_key primary key (attempt_id, answer_version),
    constraint attempt_save_attempt foreign key (attempt_id) references attempt (id)
);

create table mark_sheet (
    attempt_id varchar(36) not null,
    scheme varchar(64) not null,
    marked_at datetime(6) not null,
    awarded varchar(64) not null,
    available varchar(64) not null,
    percent varchar(8),
    passed boolean,
    to_learn integer not null,
    sheet longtext not null,
    version bigint not null,
    constraint mark_sheet_key primary key (attempt_id),
    constraint mark_sheet_attempt foreign key (attempt_id) references attempt (id)
);
