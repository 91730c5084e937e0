/**
 * The executable schema, made at start-up from the {@code *.graphqls} files and the beans that serve their fields. The
 * WAR does not deploy when a field is served by nothing. Start reading at {@code SchemaAssembly}.
 */
@NullMarked
package org.samplewell.graphql.schema;

import org.jspecify.annotations.NullMarked;
