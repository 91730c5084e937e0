/**
 * The report at {@code /graphql/fields}: how every field of the schema is served, and which index it needs. Start
 * reading at {@code FieldReport}.
 */
@NullMarked
package org.samplewell.graphql.report;

import org.jspecify.annotations.NullMarked;
