-- The audit trail as a sealed chain: nothing in it is cut, every entry holds the fingerprint of the one before it, and the
-- counter's row is the signed head. What was written earlier is chained at the first start after this.
alter table audit_entry modify column value_before longtext not null;
alter table audit_entry modify column value_after longtext not null;
alter table audit_entry modify column why longtext not null;
alter table audit_entry add column previous varchar(64) default '' not null;
alter table audit_entry add column hash varchar(64) default '' not null;
alter table audit_entry add column key_id varchar(16) default '' not null;
alter table audit_entry add column seal varchar(64) default '' not null;

alter table audit_counter add column hash varchar(64) default '' not null;
alter table audit_counter add column key_id varchar(16) default '' not null;
alter table audit_counter add column seal varchar(64) default '' not null;
