package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A rejected row of an upload. The whole row is kept, so that it can be corrected and sent again. */
@Entity
@Table(name = "import_reject")
public class ImportReject extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "job_id")
    ImportJob job;

    @Column(name = "job_id", insertable = false, updatable = false)
    Long jobId;

    @Column(name = "file")
    String file;

    @Column(name = "line")
    Long line;

    @Column(name = "heading")
    @Nullable String heading;

    @Column(name = "value")
    @Nullable String value;

    @Column(name = "reason")
    String reason;

    @Column(name = "record")
    String record;
}
