/** Says that a file is a workspace of Rapport ("Rapp"), whatever its name. */
export const applicationId = 0x52617070;

/**
 * The file's shape, step by step; the number of steps taken stands in `user_version`. A step that has been released is never changed again:
 * what has to become different is a new step at the end. JSON columns hold what the schemas of src/core and entries.ts say; where these take in more than
 * before (a new kind of entry), an empty step keeps older programs away.
 */
export const migrations: readonly string[] = [
  `
  create table workspace (
    one integer primary key check (one = 1),
    version integer not null,
    text_key text not null
  ) strict;
  create table member (
    number integer primary key,
    id text not null unique,
    sample integer not null,
    settings text not null
  ) strict;
  create table import (
    number integer primary key,
    id text not null unique,
    member text not null references member (id) on delete cascade,
    at real not null,
    digest text not null,
    head text not null,
    snapshots text not null,
    unique (member, digest)
  ) strict;
  create table activity (
    import integer not null references import on delete cascade,
    line integer not null,
    json text not null,
    primary key (import, line)
  ) strict, without rowid;
  create table entry (
    member text not null references member (id) on delete cascade,
    kind text not null,
    id text not null,
    json text not null,
    primary key (member, kind, id)
  ) strict, without rowid;
  `,
];
