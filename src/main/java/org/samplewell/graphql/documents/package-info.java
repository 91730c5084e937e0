/**
 * Documents and variables before execution: parsing within limits, the cache of parsed documents, and checks that
 * graphql-java lacks. Start reading at {@code Documents}.
 */
@NullMarked
package org.samplewell.graphql.documents;

import org.jspecify.annotations.NullMarked;
