package org.samplewell.imports.http;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form. A part with a file name is a file; any other part is a field.
 *
 * @param content the stream of the part's content; read it before you request the next part
 */
record FormPart(String name, @Nullable String fileName, InputStream content) {}
