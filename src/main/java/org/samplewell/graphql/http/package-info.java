/**
 * GraphQL over HTTP: servlets, media types, request bodies, status codes, and the caller's limits. This package does
 * not know how an operation is executed. No other package uses this one. Start reading at {@code GraphqlServlet}.
 */
@NullMarked
package org.samplewell.graphql.http;

import org.jspecify.annotations.NullMarked;
