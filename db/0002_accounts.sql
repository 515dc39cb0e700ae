-- Accounts: who can sign in. Kept by the library of accounts under a role of its own; the application's role sees
-- nothing of it but the answer to "whose session is this".

create schema accounts;
grant usage on schema accounts to quqyq_accounts, quqyq_app;
