/**
 * The ways in which a field can be served. This is the only package of the GraphQL kernel that features and imports may
 * use. Start reading at {@code Loader}; then {@code Computed} and {@code Resolver}.
 */
@NullMarked
package org.samplewell.graphql.field;

import org.jspecify.annotations.NullMarked;
