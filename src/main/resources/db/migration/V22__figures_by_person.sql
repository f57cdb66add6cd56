-- A report over a cohort reads one person's figures after the other's: they lie side by side, not in the order of attempts.
alter table attempt_figures drop constraint attempt_figures_attempt;
alter table attempt_figures drop primary key;
alter table attempt_figures add constraint attempt_figures_by_person_key primary key (person_id, handed_in, attempt_id);
create unique index attempt_figures_of_attempt on attempt_figures (attempt_id);
alter table attempt_figures add constraint attempt_figures_of_attempt_only foreign key (attempt_id) references attempt (id);
alter table attempt_figures drop index attempt_figures_by_person;
