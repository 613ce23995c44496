-- A door says that it is ready only when the database has the form of its own version: it reads the names of what was applied.
grant select on migration to access_agency_auth, access_reviewer_auth;
