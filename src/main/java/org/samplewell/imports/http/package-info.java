/**
 * Receives uploads and returns rejected rows over HTTP: limits multipart bodies and keeps their files until they are
 * imported. Start reading at {@code ImportServlet}.
 */
@NullMarked
package org.samplewell.imports.http;

import org.jspecify.annotations.NullMarked;
