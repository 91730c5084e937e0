-- The server cancels an import's statements at its time limit. If the server is gone, they end within seconds.
SET LOCAL statement_timeout = 0;
SET LOCAL idle_in_transaction_session_timeout = 0;
SET LOCAL work_mem = '64MB';
SET LOCAL jit = off;
DO $$
BEGIN
    PERFORM set_config('client_connection_check_interval', '2s', true);
EXCEPTION WHEN invalid_parameter_value THEN
    NULL; -- some operating systems do not support this check
END $$;
