-- What reports over a cohort read of errors stands in the index itself, person by person, without the findings that are no errors.
create index attempt_finding_mistakes on attempt_finding (person_id, first_work, error_key, handed_in, exercise_id, code_group, chapter, kind,
    expected, given);
alter table attempt_finding drop index attempt_finding_errors;
