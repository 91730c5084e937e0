package org.samplewell.imports.wqx;

import static org.samplewell.domain.DetectionCondition.ABOVE_RANGE;
import static org.samplewell.domain.DetectionCondition.BELOW_DETECTION_LIMIT;
import static org.samplewell.domain.DetectionCondition.DETECTED;
import static org.samplewell.domain.DetectionCondition.DETECTED_NOT_QUANTIFIED;
import static org.samplewell.domain.DetectionCondition.NOT_DETECTED;
import static org.samplewell.domain.DetectionCondition.UNABLE_TO_MEASURE;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.DetectionCondition;
import org.samplewell.domain.Media;
import org.samplewell.domain.QcKind;
import org.samplewell.domain.ResultStatus;
import org.samplewell.domain.ResultValueType;
import org.samplewell.domain.UnitKind;

/**
 * Translates the words of WQX to those of our model, based on EPA's WQX domain lists (result detection condition,
 * result status, activity type, activity media, monitoring location type). Case is ignored. Unknown words get the most
 * general meaning.
 */
final class WqxWords {

    private static final Map<String, DetectionCondition> CONDITIONS = Map.ofEntries(
            Map.entry("not detected", NOT_DETECTED),
            Map.entry("non-detect", NOT_DETECTED),
            Map.entry("not present", NOT_DETECTED),
            Map.entry("not detected at detection limit", NOT_DETECTED),
            Map.entry("not detected at reporting limit", NOT_DETECTED),
            Map.entry("below detection limit", BELOW_DETECTION_LIMIT),
            Map.entry("below method detection limit", BELOW_DETECTION_LIMIT),
            Map.entry("below reporting limit", BELOW_DETECTION_LIMIT),
            Map.entry("below daily detection limit", BELOW_DETECTION_LIMIT),
            Map.entry("below long-term blank-basd dt limit", BELOW_DETECTION_LIMIT),
            Map.entry("below sample-specific detect limit", BELOW_DETECTION_LIMIT),
            Map.entry("below system detection limit", BELOW_DETECTION_LIMIT),
            Map.entry("present below quantification limit", DETECTED_NOT_QUANTIFIED),
            Map.entry("present <ql", DETECTED_NOT_QUANTIFIED),
            Map.entry("present", DETECTED_NOT_QUANTIFIED),
            Map.entry("detected not quantified", DETECTED_NOT_QUANTIFIED),
            Map.entry("between inst detect and quant limit", DETECTED_NOT_QUANTIFIED),
            Map.entry("trace", DETECTED_NOT_QUANTIFIED),
            Map.entry("present above quantification limit", ABOVE_RANGE),
            Map.entry("present >ql", ABOVE_RANGE),
            Map.entry("above operating range", ABOVE_RANGE),
            Map.entry("above reporting limit", ABOVE_RANGE),
            Map.entry("value decensored", DETECTED));

    private static final Map<String, ResultStatus> STATUSES = Map.of(
            "final", ResultStatus.PUBLISHED,
            "accepted", ResultStatus.PUBLISHED,
            "validated", ResultStatus.PUBLISHED,
            "historical", ResultStatus.PUBLISHED,
            "rejected", ResultStatus.REJECTED);

    private static final Map<String, Media> MEDIA = Map.of(
            "water", Media.WATER,
            "air", Media.AIR,
            "soil", Media.SOIL,
            "sediment", Media.SEDIMENT,
            "tissue", Media.TISSUE,
            "biological tissue", Media.TISSUE,
            "biological", Media.BIOLOGICAL);

    /** The words that activity types of quality control contain, more specific words first. */
    private static final Map<String, QcKind> QC_KINDS = new LinkedHashMap<>();

    static {
        QC_KINDS.put("lab control sample", QcKind.LAB_CONTROL_SAMPLE);
        QC_KINDS.put("lab blank spike", QcKind.LAB_CONTROL_SAMPLE);
        QC_KINDS.put("spike", QcKind.MATRIX_SPIKE);
        QC_KINDS.put("trip blank", QcKind.TRIP_BLANK);
        QC_KINDS.put("lab blank", QcKind.LAB_BLANK);
        QC_KINDS.put("method blank", QcKind.LAB_BLANK);
        QC_KINDS.put("reagent blank", QcKind.LAB_BLANK);
        QC_KINDS.put("blank", QcKind.FIELD_BLANK);
        QC_KINDS.put("lab duplicate", QcKind.LAB_DUPLICATE);
        QC_KINDS.put("lab re-analysis", QcKind.LAB_DUPLICATE);
        QC_KINDS.put("lab split", QcKind.LAB_DUPLICATE);
        QC_KINDS.put("replicate", QcKind.FIELD_REPLICATE);
        QC_KINDS.put("duplicate", QcKind.FIELD_REPLICATE);
        QC_KINDS.put("reference", QcKind.REFERENCE);
    }

    private WqxWords() {}

    private static String plain(@Nullable String word) {
        return word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the detection condition, or null if none is stated. USGS writes some with a leading asterisk. */
    static @Nullable DetectionCondition condition(@Nullable String word) {
        var plain = plain(word);
        return plain.isEmpty()
                ? null
                : CONDITIONS.getOrDefault(plain.startsWith("*") ? plain.substring(1) : plain, UNABLE_TO_MEASURE);
    }

    static ResultStatus status(@Nullable String word) {
        return STATUSES.getOrDefault(plain(word), ResultStatus.TO_BE_VERIFIED);
    }

    /** The WQX word with exactly the meaning of the status. */
    static String wordOf(ResultStatus status) {
        return switch (status) {
            case PUBLISHED -> "Final";
            case REJECTED -> "Rejected";
            default -> "Preliminary";
        };
    }

    static ResultValueType valueType(@Nullable String word) {
        return switch (plain(word)) {
            case "estimated" -> ResultValueType.ESTIMATED;
            case "calculated", "blank corrected calc", "control adjusted" -> ResultValueType.CALCULATED;
            default -> ResultValueType.ACTUAL;
        };
    }

    static Media media(@Nullable String word) {
        return MEDIA.getOrDefault(plain(word), Media.OTHER);
    }

    static QcKind qcKind(@Nullable String activityType) {
        var type = plain(activityType);
        return type.startsWith("quality control")
                ? QC_KINDS.entrySet().stream()
                        .filter(kind -> type.contains(kind.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(QcKind.OTHER)
                : QcKind.ROUTINE;
    }

    static UnitKind unitKind(@Nullable String locationType) {
        var type = plain(locationType);
        if (type.equals("well") || type.startsWith("well:")) {
            return UnitKind.WELL;
        }
        if (type.startsWith("beach")) {
            return UnitKind.BEACH;
        }
        return type.startsWith("facility") ? UnitKind.SITE : UnitKind.MONITORING_LOCATION;
    }

    /** Whether this type of limit is a quantitation or reporting limit rather than a detection limit. */
    static boolean isQuantitation(@Nullable String limitType) {
        var type = plain(limitType);
        return type.contains("quantitation") || type.contains("reporting");
    }
}
