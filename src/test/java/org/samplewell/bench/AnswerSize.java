package org.samplewell.bench;

import org.jspecify.annotations.Nullable;

/**
 * What one answer is, beside its time.
 *
 * @param statements that asked PostgreSQL for data; null where they could not be counted
 * @param transaction statements that began, set up or ended the transaction
 * @param bytes of the answer's body
 * @param gzipBytes of the same, compressed; null where the server does not
 */
record AnswerSize(
        Question question,
        String subject,
        @Nullable Integer statements,
        @Nullable Integer transaction,
        int bytes,
        @Nullable Integer gzipBytes) {}
