package org.samplewell.settings;

import java.time.Duration;

/**
 * How GraphQL is spoken over HTTP.
 *
 * @param decimals how decimal numbers stand in an answer whose request does not say
 * @param httpStatuses which status codes a client gets that accepts {@code application/json} alone
 * @param hosts the host names that Samplewell is served at, without ports
 * @param requestMaxBytes the largest GraphQL request, in bytes
 * @param requestTime how long the body of a GraphQL request may take to arrive
 * @param bodiesMax bodies of GraphQL requests that are waited for at once
 * @param answerTime how long a client may take to receive an answer
 * @param answerPackedFrom the size in bytes from which an answer is compressed
 * @param batchesMax the most operations of a JSON array; 0 allows no arrays
 * @param persistedQueriesMax characters of automatic persisted queries that are kept; 0 switches them off
 */
public record HttpSettings(
        DecimalForm decimals,
        HttpStatuses httpStatuses,
        String hosts,
        int requestMaxBytes,
        Duration requestTime,
        int bodiesMax,
        Duration answerTime,
        int answerPackedFrom,
        int batchesMax,
        int persistedQueriesMax) {

    /** Reads them; the reader keeps what is wrong with them. */
    static HttpSettings read(SettingReader reader) {
        return new HttpSettings(
                reader.word("samplewell.decimals", DecimalForm.NUMBER),
                reader.word("samplewell.http.statuses", HttpStatuses.LEGACY),
                reader.text("samplewell.hosts", "localhost,127.0.0.1,[::1]"),
                reader.whole("samplewell.request.max-bytes", 1_000_000, 1, 1_000_000_000),
                reader.seconds("samplewell.request.seconds", 10, 1, 3600),
                reader.whole("samplewell.bodies.max", 100, 1, 100_000),
                reader.seconds("samplewell.answer.seconds", 60, 1, 3600),
                reader.whole("samplewell.answer.packed-from", 2000, 0, 2_000_000_000),
                reader.whole("samplewell.batches.max", 0, 0, 1000),
                reader.whole("samplewell.persisted-queries.max", 0, 0, 1_000_000_000));
    }
}
