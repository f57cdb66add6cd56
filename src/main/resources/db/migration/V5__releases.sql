-- Releases of the classifications that a department loaded, and its alphabetical indexes.

create table code_release (
    id             varchar(36)  not null primary key,
    classification varchar(10)  not null,
    number         int          not null,
    name           varchar(100) not null,
    valid_from     date         not null,
    format         varchar(10)  not null,
    codes          int          not null,
    assignable     int          not null,
    uploaded_at    datetime(6)  not null,
    uploaded_by    varchar(100) not null,
    retired        boolean      not null,
    retired_at     datetime(6),
    retired_by     varchar(100),
    version        bigint       not null,
    constraint code_release_number unique (classification, number)
);

create table uploaded_index (
    id          varchar(36)  not null primary key,
    entries     int          not null,
    uploads     int          not null,
    uploaded_at datetime(6)  not null,
    uploaded_by varchar(100) not null,
    version     bigint       not null
);

-- What they say, as compressed text, under the id of the release or index.
create table code_content (
    id      varchar(36) not null primary key,
    content longblob    not null,
    version bigint      not null
);
