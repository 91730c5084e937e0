package org.samplewell.unit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.UnitKind;
import org.samplewell.domain.UnitStatus;

/** Which units to select; null means "any". */
public record UnitFilter(
        @Nullable Set<String> organization,
        @Nullable Set<UnitKind> kind,
        @Nullable Set<UnitStatus> status,
        @Nullable String codePrefix,
        @Nullable String text) {}
