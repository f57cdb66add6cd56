-- Cohorts: who belongs to them and who teaches them.
create table cohort (
    id varchar(36) not null,
    name varchar(100) not null,
    name_key varchar(100) not null,
    archived boolean not null,
    created_at datetime(6) not null,
    version bigint not null,
    constraint cohort_key primary key (id),
    constraint cohort_name unique (name_key)
);

create table cohort_person (
    id varchar(36) not null,
    cohort_id varchar(36) not null,
    account_id varchar(36) not null,
    part varchar(10) not null,
    since datetime(6) not null,
    version bigint not null,
    constraint cohort_person_key primary key (id),
    constraint cohort_person_once unique (cohort_id, part, account_id),
    constraint cohort_person_cohort foreign key (cohort_id) references cohort (id),
    constraint cohort_person_account foreign key (account_id) references account (id)
);
create index cohort_person_by_account on cohort_person (account_id);
