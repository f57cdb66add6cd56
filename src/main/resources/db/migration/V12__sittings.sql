-- Papers, in versions that never change: the content is one JSON document.
create table paper (
    id varchar(80) not null,
    latest integer not null,
    version bigint not null,
    constraint paper_key primary key (id)
);

create table paper_version (
    id varchar(100) not null,
    paper_id varchar(80) not null,
    number integer not null,
    title varchar(200) not null,
    minutes integer not null,
    content longtext not null,
    stored_by varchar(64) not null,
    stored_at datetime(6) not null,
    version bigint not null,
    constraint paper_version_key primary key (id),
    constraint paper_version_number unique (paper_id, number),
    constraint paper_version_paper foreign key (paper_id) references paper (id)
);

-- A version of a paper, set for people in a window of time. What is released when: a moment that has come, or none.
create table sitting (
    id varchar(36) not null,
    paper_id varchar(80) not null,
    paper_number integer not null,
    title varchar(200) not null,
    counts_for varchar(200) not null,
    cohort_id varchar(36),
    opens_at datetime(6) not null,
    closes_at datetime(6),
    minutes integer not null,
    ended_at datetime(6),
    marks_at datetime(6),
    sheets_at datetime(6),
    keys_at datetime(6),
    pools longtext not null,
    set_by varchar(64) not null,
    set_at datetime(6) not null,
    version bigint not null,
    constraint sitting_key primary key (id),
    constraint sitting_paper foreign key (paper_id, paper_number) references paper_version (paper_id, number)
);
create index sitting_by_cohort on sitting (cohort_id);

create table candidate (
    id varchar(36) not null,
    sitting_id varchar(36) not null,
    person_id varchar(36) not null,
    name varchar(64) not null,
    display_name varchar(120) not null,
    extra_minutes integer not null,
    extra_percent integer not null,
    state varchar(16) not null,
    started_at datetime(6),
    deadline datetime(6),
    submitted_at datetime(6),
    submitted_how varchar(16),
    reopened_at datetime(6),
    seen_at datetime(6),
    unsaved_since datetime(6),
    awarded varchar(64),
    available varchar(64),
    passed boolean,
    awaiting integer not null,
    version bigint not null,
    constraint candidate_key primary key (id),
    constraint candidate_person unique (sitting_id, person_id),
    constraint candidate_sitting foreign key (sitting_id) references sitting (id)
);
create index candidate_by_person on candidate (person_id);
create index candidate_by_deadline on candidate (state, deadline);

-- A candidate's own paper, drawn at the start. An exercise's answer is its attempt's; a question's answer is here, and a save of it
-- is one conditional update of its row and one row of candidate_save.
create table candidate_item (
    candidate_id varchar(36) not null,
    number integer not null,
    sitting_id varchar(36) not null,
    person_id varchar(36) not null,
    section integer not null,
    kind varchar(16) not null,
    ref_id varchar(100) not null,
    ref_version integer not null,
    worth varchar(64),
    attempt_id varchar(36),
    state varchar(16) not null,
    deadline datetime(6),
    answer longtext not null,
    answered boolean not null,
    answer_version integer not null,
    saved_at datetime(6),
    receipt varchar(16),
    flagged boolean not null,
    awarded varchar(64),
    available varchar(64),
    sheet longtext,
    version bigint not null,
    constraint candidate_item_key primary key (candidate_id, number),
    constraint candidate_item_candidate foreign key (candidate_id) references candidate (id)
);
create index candidate_item_by_sitting on candidate_item (sitting_id, ref_id);

create table candidate_save (
    candidate_id varchar(36) not null,
    number integer not null,
    answer_version integer not null,
    saved_at datetime(6) not null,
    receipt varchar(16) not null,
    answer longtext not null,
    version bigint not null,
    constraint candidate_save_key primary key (candidate_id, number, answer_version),
    constraint candidate_save_item foreign key (candidate_id, number) references candidate_item (candidate_id, number)
);

-- A mark given by a person, beside or instead of the engine's: never changed, the latest counts.
create table hand_mark (
    id varchar(36) not null,
    candidate_id varchar(36) not null,
    number integer not null,
    awarded_before varchar(64),
    awarded varchar(64) not null,
    why varchar(1000) not null,
    marked_by varchar(64) not null,
    marked_at datetime(6) not null,
    version bigint not null,
    constraint hand_mark_key primary key (id),
    constraint hand_mark_item foreign key (candidate_id, number) references candidate_item (candidate_id, number)
);
create index hand_mark_by_item on hand_mark (candidate_id, number, marked_at);

-- What moves deadlines while a sitting runs: for one candidate, or for all where none is named.
create table sitting_extension (
    id varchar(36) not null,
    sitting_id varchar(36) not null,
    candidate_id varchar(36),
    seconds integer not null,
    why varchar(1000) not null,
    granted_by varchar(64) not null,
    granted_at datetime(6) not null,
    version bigint not null,
    constraint sitting_extension_key primary key (id),
    constraint sitting_extension_sitting foreign key (sitting_id) references sitting (id)
);
create index sitting_extension_by_sitting on sitting_extension (sitting_id);

create table sitting_pause (
    id varchar(36) not null,
    sitting_id varchar(36) not null,
    candidate_id varchar(36),
    paused_at datetime(6) not null,
    resumed_at datetime(6),
    why varchar(1000) not null,
    paused_by varchar(64) not null,
    version bigint not null,
    constraint sitting_pause_key primary key (id),
    constraint sitting_pause_sitting foreign key (sitting_id) references sitting (id)
);
create index sitting_pause_by_sitting on sitting_pause (sitting_id);

create table sitting_incident (
    id varchar(36) not null,
    sitting_id varchar(36) not null,
    candidate_id varchar(36),
    what varchar(2000) not null,
    recorded_by varchar(64) not null,
    recorded_at datetime(6) not null,
    closed_at datetime(6),
    version bigint not null,
    constraint sitting_incident_key primary key (id),
    constraint sitting_incident_sitting foreign key (sitting_id) references sitting (id)
);
create index sitting_incident_by_sitting on sitting_incident (sitting_id);

-- An attempt that is part of a candidate's paper: marked by the section's scheme, with the references that the paper allows.
alter table attempt add column candidate_id varchar(36);
alter table attempt add column scheme varchar(64);
alter table attempt add column reference_works varchar(40) default 'book index hints' not null;
create index attempt_by_candidate on attempt (candidate_id);
