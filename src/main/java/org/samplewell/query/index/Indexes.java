package org.samplewell.query.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.snapshot.BoundSql;
import org.samplewell.query.snapshot.Cell;
import org.samplewell.query.snapshot.Session;
import org.samplewell.query.snapshot.Snapshot;
import org.samplewell.settings.ReadSettings;

/** Reads the database's indexes from its catalogue. */
@ApplicationScoped
public class Indexes {

    private static final String PARTS = """
            SELECT t.relname, i.relname, coalesce(a.attname, ''), o.opcname, x.indpred IS NOT NULL
            FROM pg_index x
            JOIN pg_class i ON i.oid = x.indexrelid
            JOIN pg_am m ON m.oid = i.relam
            JOIN pg_class t ON t.oid = x.indrelid
            CROSS JOIN LATERAL generate_series(0, x.indnkeyatts - 1) AS k(place)
            JOIN pg_opclass o ON o.oid = x.indclass[k.place]
            LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[k.place] AND a.attnum > 0
            WHERE x.indisvalid
              AND (m.amname = 'btree' OR o.opcname LIKE '%_trgm_ops')
              AND pg_table_is_visible(t.oid) AND t.relnamespace <> 'pg_catalog'::regnamespace
            ORDER BY t.relname, i.relname, k.place""";

    private static final List<Cell> CELLS = List.of(
            Cell.of(String.class),
            Cell.of(String.class),
            Cell.of(String.class),
            Cell.of(String.class),
            Cell.of(Boolean.class));

    @Inject
    ReadSettings settings;

    @Inject
    Session session;

    @Inject
    Snapshot snapshot;

    /** All valid B-tree and trigram indexes, by table and name. */
    public List<Index> all() {
        return snapshot.during(() -> {
            snapshot.begin();
            var indexes = new ArrayList<Index>();
            session.rows(new BoundSql(PARTS, List.of()), CELLS, settings.rowsMax())
                    .forEach(line -> add(line, indexes));
            return indexes;
        });
    }

    /** The lines of one index follow each other. */
    private static void add(@Nullable Object[] line, List<Index> indexes) {
        var name = text(line[1]);
        if (indexes.isEmpty() || !indexes.get(indexes.size() - 1).name().equals(name)) {
            indexes.add(new Index(text(line[0]), name, new ArrayList<>(), Boolean.TRUE.equals(line[4])));
        }
        indexes.get(indexes.size() - 1).parts().add(new Index.Part(text(line[2]), text(line[3])));
    }

    private static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }
}
