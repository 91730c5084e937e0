package org.samplewell.imports.http;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form: a field, or a file where it has a file name.
 *
 * @param content what has come of the part so far, to be read before the next part is asked for
 */
record FormPart(String name, @Nullable String fileName, InputStream content) {}
