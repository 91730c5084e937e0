package org.samplewell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementLogTest {

    @Test
    void dataStatementsAreDistinguishedFromTransactionAndLogStatements() {
        var log = """
                2026-11-24 00:00:00.000 UTC [7] LOG:  parameter "log_statement" changed to "all"
                2026-11-24 00:00:00.000 UTC [7] LOG:  statement: SELECT pg_reload_conf()
                2026-11-24 00:00:00.000 UTC [8] LOG:  execute <unnamed>: BEGIN
                2026-11-24 00:00:00.000 UTC [8] LOG:  execute S_1: SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY
                2026-11-24 00:00:00.000 UTC [8] LOG:  statement: SAVEPOINT PGJDBC_AUTOSAVE
                2026-11-24 00:00:00.000 UTC [8] LOG:  execute <unnamed>/C_1: SELECT code FROM unit
                \tWHERE code = ANY($1)
                2026-11-24 00:00:00.000 UTC [8] DETAIL:  Parameters: $1 = '{ASH-01}'
                2026-11-24 00:00:00.000 UTC [8] LOG:  execute S_2:\s
                2026-11-24 00:00:00.000 UTC [8] LOG:  execute S_3: SELECT 1
                2026-11-24 00:00:00.000 UTC [8] LOG:  execute S_4: ROLLBACK
                2026-11-24 00:00:00.000 UTC [7] LOG:  statement: ALTER SYSTEM SET log_statement = 'none'
                """;
        assertThat(StatementLog.Count.of(log)).isEqualTo(new StatementLog.Count(2, 4));
    }
}
