package org.samplewell.analyte;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which analytes to select; null means "any". */
public record AnalyteFilter(
        @Nullable Set<String> group,
        @Nullable String codePrefix,
        @Nullable String text) {}
