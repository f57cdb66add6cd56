-- Who opened whose record: one row for a reader, a person, what was opened and the day, by an id made of the four.
create table record_trace (
    id varchar(64) not null,
    person_id varchar(36) not null,
    reader_id varchar(36) not null,
    what varchar(200) not null,
    opened_at datetime(6) not null,
    version bigint not null,
    constraint record_trace_key primary key (id)
);
create index record_trace_by_person on record_trace (person_id, opened_at);
create index record_trace_by_reader on record_trace (reader_id);
create index record_trace_by_time on record_trace (opened_at);
