package org.samplewell.settings;

import java.time.Duration;

/**
 * The settings of GraphQL over HTTP.
 *
 * @param decimals how decimal numbers are written in a response if the request does not say
 * @param httpStatuses which status codes a client gets that accepts only {@code application/json}
 * @param hosts the host names that Samplewell is served at, without ports
 * @param requestMaxBytes the largest GraphQL request, in bytes
 * @param requestTime how long the body of a GraphQL request may take to arrive
 * @param bodiesMax the most GraphQL request bodies that may be arriving at once
 * @param answerTime how long a client may take to receive a response
 * @param answerPackedFrom the size in bytes from which a response is compressed
 * @param batchesMax the most operations in a JSON array; 0 allows no arrays
 * @param persistedQueriesMax the most characters of automatic persisted queries that are kept; 0 disables them
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

    /** Reads these settings; the reader collects their problems. */
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
