-- A report over many people reads one short text for each work, not thirty columns and a row for each finding. The figures are a function of
-- the mark sheets: they are taken anew at the next start. What does not fit into the text goes on in another, which nearly always is empty.
drop table attempt_figures;
create table attempt_figures (
    person_id varchar(36) not null,
    handed_in datetime(6) not null,
    attempt_id varchar(36) not null,
    exercise_id varchar(100) not null,
    exercise_version integer not null,
    level integer not null,
    first_work boolean not null,
    candidate_id varchar(36),
    awarded varchar(64) not null,
    available varchar(64) not null,
    passed boolean,
    errors integer not null,
    figures varchar(4000) not null,
    more_figures mediumtext,
    version bigint not null,
    constraint attempt_figures_key primary key (person_id, handed_in, attempt_id),
    constraint attempt_figures_of_attempt foreign key (attempt_id) references attempt (id)
);
create unique index attempt_figures_by_attempt on attempt_figures (attempt_id);
create index attempt_figures_by_exercise on attempt_figures (exercise_id, person_id);
create index attempt_figures_by_candidate on attempt_figures (candidate_id);
delete from attempt_finding;
update mark_sheet set figures = 0;
