package org.samplewell.imports.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.samplewell.domain.ImportJob;
import org.samplewell.domain.ImportJob_;
import org.samplewell.domain.ImportReject;
import org.samplewell.domain.ImportReject_;
import org.samplewell.graphql.field.Loader;
import org.samplewell.query.Batch;
import org.samplewell.query.Page;
import org.samplewell.query.PageRequest;
import org.samplewell.query.Reads;
import org.samplewell.query.Row;

/** Reads import jobs and their rejected rows. */
@Stateless
public class ImportQueries {

    @Inject
    Reads reads;

    /** The jobs with these ids. */
    public Map<Long, Row> jobs(Batch<Long> ids) {
        return reads.from(ImportJob.class, ids.wanted()).byKey(ImportJob_.id, ids.keys());
    }

    /** The rejects with these ids. */
    public Map<Long, Row> rejects(Batch<Long> ids) {
        return reads.from(ImportReject.class, ids.wanted()).byKey(ImportReject_.id, ids.keys());
    }

    /** A page of each job's rejects. */
    public Map<Long, Page> rejects(Batch<Long> jobs, Loader.NoFilter all, PageRequest request) {
        return reads.from(ImportReject.class, jobs.wanted()).pageByParent(ImportReject_.jobId, jobs.keys(), request);
    }

    /** How many rejects each job has. */
    public Map<Long, Integer> countRejects(Batch<Long> jobs, Loader.NoFilter all) {
        return reads.from(ImportReject.class).countByParent(ImportReject_.jobId, jobs.keys());
    }
}
