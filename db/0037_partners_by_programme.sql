-- A programme's partners are found without those of every other programme.
create index partners_programme on partners (organisation, programme, from_on);
