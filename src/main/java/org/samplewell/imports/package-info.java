/**
 * CSV in. The rooms stand on each other: {@code http} → {@code job} → {@code format} → {@code file}. A format such as
 * {@code wqx} or {@code plain} stands on {@code format} and {@code file}, and is found as a bean: a new format is a new
 * folder and needs no registration. Types belong in a room; this package itself stays empty. Start reading at {@code
 * http/ImportServlet}.
 */
@NullMarked
package org.samplewell.imports;

import org.jspecify.annotations.NullMarked;
