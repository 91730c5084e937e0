/** The station and result files of the Water Quality Portal (WQX). Start reading at {@code WqxFormat}. */
@NullMarked
package org.samplewell.imports.wqx;

import org.jspecify.annotations.NullMarked;
