/**
 * GraphQL over HTTP: servlets, media types, request bodies, status codes, and what the caller is allowed. Nothing here
 * knows how an operation is executed. No other package enters this one. Start reading at {@code GraphqlServlet}.
 */
@NullMarked
package org.samplewell.graphql.http;

import org.jspecify.annotations.NullMarked;
