package org.samplewell.sample;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.Media;
import org.samplewell.domain.QcKind;
import org.samplewell.domain.SampleStatus;

/** Which samples to select; null means "any". */
public record SampleFilter(
        @Nullable Set<SampleStatus> status,
        @Nullable OffsetDateTime collectedFrom,
        @Nullable OffsetDateTime collectedBefore,
        @Nullable Set<Media> media,
        @Nullable Set<QcKind> qcKind,
        @Nullable String codePrefix,
        @Nullable Set<String> unit) {}
