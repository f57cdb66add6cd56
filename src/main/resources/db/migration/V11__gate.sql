-- The anonymisation gate: what was decided about findings, who asked for a release and who signed it, and what was reported.
-- What was found is not stored: a decision names the place it was made for by a digest.

create table gate_decision (
    id          varchar(36)   not null primary key,
    draft_id    varchar(36)   not null,
    exercise_id varchar(100)  not null,
    kind        varchar(30)   not null,
    deed        varchar(20)   not null,
    fingerprint varchar(64)   not null,
    words       varchar(1000) not null,
    decided_by  varchar(100)  not null,
    decided_at  datetime(6)   not null,
    version     bigint        not null
);

create index gate_decision_draft on gate_decision (draft_id);
create index gate_decision_exercise on gate_decision (exercise_id);

-- By how many days a draft's dates were moved. Nobody is shown it.
create table gate_shift (
    draft_id    varchar(36)  not null primary key,
    exercise_id varchar(100) not null,
    moved_days  int          not null,
    version     bigint       not null
);

create table gate_request (
    id           varchar(36)   not null primary key,
    draft_id     varchar(36)   not null,
    save_number  int           not null,
    requested_by varchar(100)  not null,
    requested_at datetime(6)   not null,
    outcome      varchar(20)   not null,
    answered_by  varchar(100)  not null,
    answered_at  datetime(6),
    statement    varchar(2000) not null,
    version      bigint        not null
);

create index gate_request_draft on gate_request (draft_id, save_number);

-- Somebody saw in an exercise what may identify a person.
create table exercise_report (
    id             varchar(36)   not null primary key,
    exercise_id    varchar(100)  not null,
    version_number int           not null,
    place          varchar(200)  not null,
    why            varchar(1000) not null,
    reported_by    varchar(100)  not null,
    reported_at    datetime(6)   not null,
    settled_by     varchar(100)  not null,
    settled_at     datetime(6),
    note           varchar(1000) not null,
    version        bigint        not null,
    constraint exercise_report_exercise foreign key (exercise_id) references exercise (id)
);

create index exercise_report_settled on exercise_report (settled_at, reported_at);
