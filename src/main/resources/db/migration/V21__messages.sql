-- What tutors tell candidates while a sitting runs: one candidate, or all where none is named; and who has said that it was read.
create table sitting_message (
    id varchar(36) not null,
    sitting_id varchar(36) not null,
    candidate_id varchar(36),
    text varchar(1000) not null,
    sent_by varchar(64) not null,
    sent_at datetime(6) not null,
    version bigint not null,
    constraint sitting_message_key primary key (id),
    constraint sitting_message_sitting foreign key (sitting_id) references sitting (id)
);
create index sitting_message_by_sitting on sitting_message (sitting_id);

create table sitting_message_read (
    message_id varchar(36) not null,
    candidate_id varchar(36) not null,
    read_at datetime(6) not null,
    version bigint not null,
    constraint sitting_message_read_key primary key (message_id, candidate_id),
    constraint sitting_message_read_message foreign key (message_id) references sitting_message (id)
);
