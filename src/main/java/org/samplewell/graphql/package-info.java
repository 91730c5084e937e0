/**
 * The GraphQL kernel: the loader SPI and its catalogue, the request's registry, schema assembly with its start-up checks,
 * the servlet and errors. Knows no entity and no feature.
 */
@NullMarked
package org.samplewell.graphql;

import org.jspecify.annotations.NullMarked;
