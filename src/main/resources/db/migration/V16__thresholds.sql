-- What audits ask for, in tenths of a percent. The first two are those that marking ships; the third contradicts the first in secondary codes.
create table audit_level (
    id varchar(36) not null,
    name varchar(60) not null,
    name_key varchar(60) not null,
    valid_year varchar(7) not null,
    source varchar(300) not null,
    primary_diagnosis integer not null,
    secondary_diagnosis integer not null,
    primary_procedure integer not null,
    secondary_procedure integer not null,
    sample_size integer,
    shown boolean not null,
    version bigint not null,
    constraint audit_level_key primary key (id),
    constraint audit_level_once unique (name_key, valid_year)
);
insert into audit_level (id, name, name_key, valid_year, source, primary_diagnosis, secondary_diagnosis, primary_procedure, secondary_procedure,
    sample_size, shown, version) values
    ('audit-level-2', 'audit level 2', 'audit level 2', '2013',
     'Information Governance Toolkit, requirement 505, as quoted in trusts'' coding audits', 900, 800, 900, 800, null, true, 1),
    ('audit-level-3', 'audit level 3', 'audit level 3', '2013',
     'Information Governance Toolkit, requirement 505, as quoted in trusts'' coding audits', 950, 900, 950, 900, null, true, 1),
    ('standards-met-2024', 'standards met', 'standards met', '2024/25',
     'News of an NHS trust on its coding audit of 2024/25: 90 % in primary and 85 % in secondary codes; contradicts audit level 2, which asks for 80 % in secondary codes. Check with your auditor.',
     900, 850, 900, 850, 200, false, 1);
