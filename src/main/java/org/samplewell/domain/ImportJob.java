package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One upload and the progress of its import. */
@Entity
@Table(name = "import_job")
public class ImportJob extends Identified {

    @Column(name = "format")
    String format;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    ImportState state;

    @Column(name = "rows_read")
    Long rowsRead;

    @Column(name = "accepted")
    Long accepted;

    @Column(name = "unchanged")
    Long unchanged;

    @Column(name = "rejected")
    Long rejected;

    @Column(name = "message")
    @Nullable String message;

    @Column(name = "unmapped")
    String unmapped;

    @Column(name = "notes")
    String notes;

    @Column(name = "submitted_at")
    OffsetDateTime submittedAt;

    @Column(name = "started_at")
    @Nullable OffsetDateTime startedAt;

    @Column(name = "finished_at")
    @Nullable OffsetDateTime finishedAt;
}
