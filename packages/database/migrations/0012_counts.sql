-- Counts of what half of all cases have in common: a few different lists of components and offices, so these two are small.
create index request_by_components on request (components) where phase not in ('draft', 'discarded');
create index agreement_by_office on agreement (next_by) where not ended;
