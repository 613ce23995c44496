-- What ICE counts: everything but drafts, from the index alone.
create index request_filed on request (request_id) where phase not in ('draft', 'discarded');
