package org.samplewell.bench;

import org.jspecify.annotations.Nullable;

/**
 * The statements and bytes of one answer.
 *
 * @param statements that read data from PostgreSQL; null if they could not be counted
 * @param transaction statements that started, set up or ended the transaction
 * @param bytes of the answer's body
 * @param gzipBytes of the compressed body; null if the server does not compress it
 */
record AnswerSize(
        Question question,
        String subject,
        @Nullable Integer statements,
        @Nullable Integer transaction,
        int bytes,
        @Nullable Integer gzipBytes) {}
