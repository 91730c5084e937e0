/**
 * Imports CSV files. The subpackages depend on each other in this order: {@code http} → {@code job} → {@code format} →
 * {@code file}. A format such as {@code wqx} or {@code plain} depends on {@code format} and {@code file}. Formats are
 * discovered as beans, so a new format is a new folder and needs no registration. Put types in a subpackage; this
 * package itself stays empty. Start reading at {@code http/ImportServlet}.
 */
@NullMarked
package org.samplewell.imports;

import org.jspecify.annotations.NullMarked;
