/**
 * The executable schema, built at start-up from the {@code *.graphqls} files and the beans that serve their fields. The
 * WAR does not deploy if nothing serves a field. Start reading at {@code SchemaAssembly}.
 */
@NullMarked
package org.samplewell.graphql.schema;

import org.jspecify.annotations.NullMarked;
