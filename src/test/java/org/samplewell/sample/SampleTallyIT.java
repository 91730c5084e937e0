package org.samplewell.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.domain.SampleStatus.PUBLISHED;
import static org.samplewell.domain.SampleStatus.RECEIVED;
import static org.samplewell.testing.Seed.samples;
import static org.samplewell.testing.Seed.units;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.Samplewell;

/** The tally in the database equals the actual number of samples after every change. */
class SampleTallyIT {

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void tallyFollowsEveryChangeOfSamples() throws SQLException {
        var mine = units(3).each(samples(4, PUBLISHED), samples(2, RECEIVED)).into(samplewell.database());
        assertThat(differences(mine)).isZero();
        for (var change : List.of(
                "UPDATE sample SET status = 'VERIFIED' WHERE starts_with(code, ?) AND id % 2 = 0",
                "UPDATE sample SET remarks = 'seen' WHERE starts_with(code, ?)",
                "UPDATE sample SET media = 'SOIL', qc_kind = 'TRIP_BLANK' WHERE starts_with(code, ?) AND id % 3 = 0",
                "DELETE FROM sample WHERE starts_with(code, ?) AND id % 5 = 0",
                "INSERT INTO sample (code, unit_id, status, media, qc_kind) SELECT code || 's', id, 'INVALID', 'AIR', 'OTHER' "
                        + "FROM unit WHERE starts_with(code, ?) ON CONFLICT DO NOTHING")) {
            run(change, mine);
            assertThat(differences(mine)).as(change).isZero();
        }
    }

    @Test
    void tallyIsCorrectAfterConcurrentWrites() throws SQLException {
        var mine = units(4).each(samples(6, PUBLISHED), samples(6, RECEIVED)).into(samplewell.database());
        var writers = Stream.of(
                        "UPDATE sample SET status = 'VERIFIED' WHERE starts_with(code, ?) AND status = 'PUBLISHED'",
                        "UPDATE sample SET status = 'PUBLISHED' WHERE starts_with(code, ?) AND status = 'RECEIVED'")
                .map(change -> CompletableFuture.runAsync(() -> repeat(change, mine)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(writers).join();
        assertThat(differences(mine)).isZero();
    }

    @Test
    void countsByTalliedColumnsReadNoSamples() throws SQLException {
        var mine = units(2).each(samples(3, PUBLISHED), samples(1, RECEIVED)).into(samplewell.database());
        var answer = samplewell.ask("""
                { units(filter: {codePrefix: "%s"}) { nodes { all: sampleCount
                    some: sampleCount(filter: {status: [PUBLISHED], media: [WATER], qcKind: [ROUTINE]})
                    none: sampleCount(filter: {status: [INVALID]})
                    dated: sampleCount(filter: {collectedFrom: "2024-01-03T00:00:00Z"}) } } }
                """.formatted(mine));
        assertThat(answer.list("units.nodes[*].all")).containsExactly(4, 4);
        assertThat(answer.list("units.nodes[*].some")).containsExactly(3, 3);
        assertThat(answer.list("units.nodes[*].none")).containsExactly(0, 0);
        assertThat(answer.list("units.nodes[*].dated")).containsExactly(3, 3);
        assertThat(answer.sql())
                .filteredOn(sql -> sql.contains("FROM sample_tally"))
                .hasSize(3);
        assertThat(answer.sql()).filteredOn(sql -> sql.contains("FROM sample ")).hasSize(1);
    }

    private void repeat(String change, String mine) {
        try {
            for (int i = 0; i < 20; i++) {
                run(change, mine);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String change, String mine) throws SQLException {
        try (var connection = samplewell.database().getConnection();
                var statement = connection.prepareStatement(change)) {
            statement.setString(1, mine);
            statement.executeUpdate();
        }
    }

    /** The number of tallies that differ from the actual count. */
    private int differences(String mine) throws SQLException {
        try (var connection = samplewell.database().getConnection();
                var statement = connection.prepareStatement("""
                        SELECT count(*) FROM (
                            SELECT unit_id, status, media, qc_kind, count(*) AS samples FROM sample GROUP BY 1, 2, 3, 4
                        ) s FULL JOIN sample_tally t USING (unit_id, status, media, qc_kind)
                        JOIN unit u ON u.id = unit_id
                        WHERE starts_with(u.code, ?) AND coalesce(s.samples, 0) <> coalesce(t.samples, -1)
                        """)) {
            statement.setString(1, mine);
            try (var counted = statement.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }
}
