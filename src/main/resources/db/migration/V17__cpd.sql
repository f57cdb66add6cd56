-- Continuing professional development. Amounts are whole numbers: minutes, or hundredths of a point.

-- What this site asks for, where it differs from what is shipped; one row, id "site".
create table cpd_scheme (
    id varchar(20) not null,
    content text not null,
    version int not null,
    constraint cpd_scheme_key primary key (id)
);

-- A person's cycle keeps the targets that it began with.
create table cpd_cycle (
    id varchar(36) not null,
    account_id varchar(36) not null,
    name varchar(100) not null,
    starts_on date not null,
    ends_on date not null,
    target text not null,
    version int not null,
    constraint cpd_cycle_key primary key (id),
    constraint cpd_cycle_once unique (account_id, starts_on, ends_on),
    constraint cpd_cycle_account foreign key (account_id) references account (id)
);

create table cpd_recurrence (
    id varchar(36) not null,
    account_id varchar(36) not null,
    title varchar(200) not null,
    kind varchar(20) not null,
    minutes int not null,
    points int not null,
    provider varchar(200) not null,
    frequency varchar(10) not null,
    first_on date not null,
    until_on date not null,
    version int not null,
    constraint cpd_recurrence_key primary key (id),
    constraint cpd_recurrence_account foreign key (account_id) references account (id)
);
create index cpd_recurrence_by_account on cpd_recurrence (account_id);

-- source_key is what an activity was made from, so that nothing is made from it twice, even after it was dismissed.
create table cpd_activity (
    id varchar(36) not null,
    account_id varchar(36) not null,
    title varchar(200) not null,
    kind varchar(20) not null,
    happened_on date not null,
    minutes int not null,
    points int not null,
    provider varchar(200) not null,
    category varchar(40) not null,
    reflection text not null,
    state varchar(10) not null,
    purpose varchar(20) not null,
    cycle_id varchar(36),
    shared boolean not null,
    clock_id varchar(60) not null,
    course_days int not null,
    source varchar(10) not null,
    source_key varchar(120),
    source_text varchar(500) not null,
    verified_by varchar(36),
    verifier varchar(120) not null,
    verified_at datetime(6),
    changed_at datetime(6) not null,
    version int not null,
    constraint cpd_activity_key primary key (id),
    constraint cpd_activity_source unique (account_id, source_key),
    constraint cpd_activity_account foreign key (account_id) references account (id),
    constraint cpd_activity_cycle foreign key (cycle_id) references cpd_cycle (id),
    constraint cpd_activity_verifier foreign key (verified_by) references account (id)
);
create index cpd_activity_by_day on cpd_activity (account_id, happened_on);

-- The file itself lies in the data folder under stored_as.
create table cpd_evidence (
    id varchar(36) not null,
    activity_id varchar(36) not null,
    account_id varchar(36) not null,
    name varchar(200) not null,
    type varchar(10) not null,
    size_in_bytes int not null,
    sha256 varchar(64) not null,
    stored_as varchar(64) not null,
    added_at datetime(6) not null,
    version int not null,
    constraint cpd_evidence_key primary key (id),
    constraint cpd_evidence_file unique (stored_as),
    constraint cpd_evidence_activity foreign key (activity_id) references cpd_activity (id),
    constraint cpd_evidence_account foreign key (account_id) references account (id)
);
create index cpd_evidence_by_activity on cpd_evidence (activity_id);
create index cpd_evidence_by_account on cpd_evidence (account_id);

-- A course clock, where this site's differs from the one that is shipped.
create table cpd_clock (
    id varchar(60) not null,
    content text not null,
    version int not null,
    constraint cpd_clock_key primary key (id)
);

-- From when the course clocks run for somebody, and which.
create table cpd_career (
    account_id varchar(36) not null,
    setting varchar(20) not null,
    started_on date,
    accredited_on date,
    trainer_since date,
    auditor_since date,
    version int not null,
    constraint cpd_career_key primary key (account_id),
    constraint cpd_career_account foreign key (account_id) references account (id)
);

create table cpd_plan (
    id varchar(36) not null,
    account_id varchar(36) not null,
    name varchar(100) not null,
    source varchar(500) not null,
    starts_on date not null,
    ends_on date not null,
    version int not null,
    constraint cpd_plan_key primary key (id),
    constraint cpd_plan_account foreign key (account_id) references account (id)
);
create index cpd_plan_by_account on cpd_plan (account_id);

create table cpd_milestone (
    id varchar(36) not null,
    plan_id varchar(36) not null,
    title varchar(200) not null,
    due_on date not null,
    done_on date,
    signed_by varchar(36),
    signer varchar(120) not null,
    signed_at datetime(6),
    version int not null,
    constraint cpd_milestone_key primary key (id),
    constraint cpd_milestone_plan foreign key (plan_id) references cpd_plan (id),
    constraint cpd_milestone_signer foreign key (signed_by) references account (id)
);
create index cpd_milestone_by_plan on cpd_milestone (plan_id);

create table cpd_membership (
    id varchar(36) not null,
    account_id varchar(36) not null,
    body varchar(120) not null,
    member_number varchar(60) not null,
    since_on date not null,
    until_on date,
    version int not null,
    constraint cpd_membership_key primary key (id),
    constraint cpd_membership_account foreign key (account_id) references account (id)
);
create index cpd_membership_by_account on cpd_membership (account_id);

-- A statement as it was issued: whether the log changed since is found by its digest.
create table cpd_statement (
    code varchar(32) not null,
    account_id varchar(36) not null,
    cycle_id varchar(36) not null,
    initials varchar(10) not null,
    digest varchar(64) not null,
    issued_at datetime(6) not null,
    version int not null,
    constraint cpd_statement_key primary key (code),
    constraint cpd_statement_account foreign key (account_id) references account (id),
    constraint cpd_statement_cycle foreign key (cycle_id) references cpd_cycle (id)
);
create index cpd_statement_by_cycle on cpd_statement (cycle_id);
