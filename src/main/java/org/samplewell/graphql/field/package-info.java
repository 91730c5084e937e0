/**
 * The ways in which a field can be served: the only room of the GraphQL kernel that features and imports may enter.
 * Start reading at {@code Loader}; then {@code Computed} and {@code Resolver}.
 */
@NullMarked
package org.samplewell.graphql.field;

import org.jspecify.annotations.NullMarked;
