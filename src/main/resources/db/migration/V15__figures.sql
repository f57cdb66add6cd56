-- What reports need of mark sheets, in columns: one row for each marked attempt, and one for each finding about a code. Written in the
-- transaction that marks. The version says by which rules a sheet's figures were taken; 0 is not yet.
alter table mark_sheet add column figures integer default 0 not null;
create index mark_sheet_by_figures on mark_sheet (figures, marked_at);

-- The first letters are the group's: primary or secondary diagnosis or procedure. The chapters are the key's, with the number of its codes.
create table attempt_figures (
    attempt_id varchar(36) not null,
    person_id varchar(36) not null,
    exercise_id varchar(100) not null,
    exercise_version integer not null,
    title varchar(200) not null,
    level integer not null,
    handed_in datetime(6) not null,
    seconds integer not null,
    first_work boolean not null,
    candidate_id varchar(36),
    awarded varchar(64) not null,
    available varchar(64) not null,
    passed boolean,
    chapters varchar(1000) not null,
    pd_correct integer not null,
    pd_key integer not null,
    pd_coder integer not null,
    pd_union integer not null,
    pd_omitted integer not null,
    pd_surplus integer not null,
    sd_correct integer not null,
    sd_key integer not null,
    sd_coder integer not null,
    sd_union integer not null,
    sd_omitted integer not null,
    sd_surplus integer not null,
    pp_correct integer not null,
    pp_key integer not null,
    pp_coder integer not null,
    pp_union integer not null,
    pp_omitted integer not null,
    pp_surplus integer not null,
    sp_correct integer not null,
    sp_key integer not null,
    sp_coder integer not null,
    sp_union integer not null,
    sp_omitted integer not null,
    sp_surplus integer not null,
    version bigint not null,
    constraint attempt_figures_key primary key (attempt_id),
    constraint attempt_figures_attempt foreign key (attempt_id) references attempt (id)
);
create index attempt_figures_by_person on attempt_figures (person_id, handed_in);
create index attempt_figures_by_exercise on attempt_figures (exercise_id, person_id);
create index attempt_figures_by_candidate on attempt_figures (candidate_id);

create table attempt_finding (
    attempt_id varchar(36) not null,
    number integer not null,
    person_id varchar(36) not null,
    exercise_id varchar(100) not null,
    handed_in datetime(6) not null,
    first_work boolean not null,
    code_group varchar(24) not null,
    chapter varchar(8) not null,
    kind varchar(16) not null,
    error_key varchar(32),
    given varchar(200),
    expected varchar(16),
    standard varchar(200),
    confidence varchar(8),
    external_cause boolean not null,
    version bigint not null,
    constraint attempt_finding_key primary key (attempt_id, number),
    constraint attempt_finding_attempt foreign key (attempt_id) references attempt (id)
);
create index attempt_finding_by_person on attempt_finding (person_id, handed_in);
create index attempt_finding_errors on attempt_finding (person_id, first_work, error_key, handed_in);
