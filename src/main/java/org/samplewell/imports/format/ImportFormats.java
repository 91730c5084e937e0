package org.samplewell.imports.format;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All formats that uploads may have. */
@Dependent
public class ImportFormats {

    private final Map<String, ImportFormat> byWord = new LinkedHashMap<>();

    @Inject
    ImportFormats(@Any Instance<ImportFormat> beans) {
        this(beans.stream().toList());
    }

    /** Throws {@link IllegalStateException} if two formats have the same name; its message has both classes. */
    public ImportFormats(List<ImportFormat> formats) {
        formats.stream().sorted(Comparator.comparing(ImportFormat::word)).forEach(this::add);
    }

    private void add(ImportFormat format) {
        var other = byWord.putIfAbsent(format.word(), format);
        if (other != null) {
            throw new IllegalStateException("The import formats %s and %s have the same name, “%s”."
                    .formatted(other.getClass().getName(), format.getClass().getName(), format.word()));
        }
    }

    /** Returns the format with this name, if there is one. */
    public Optional<ImportFormat> named(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** All formats, sorted by name. */
    public Collection<ImportFormat> all() {
        return byWord.values();
    }
}
