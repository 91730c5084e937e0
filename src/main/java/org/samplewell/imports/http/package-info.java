/**
 * Uploads and rejected rows over HTTP: multipart bodies within limits, and where their files wait. Start reading at
 * {@code ImportServlet}.
 */
@NullMarked
package org.samplewell.imports.http;

import org.jspecify.annotations.NullMarked;
