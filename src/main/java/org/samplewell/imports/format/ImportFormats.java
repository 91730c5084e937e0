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

/** Every format that an upload may have. */
@Dependent
public class ImportFormats {

    private final Map<String, ImportFormat> byWord = new LinkedHashMap<>();

    @Inject
    ImportFormats(@Any Instance<ImportFormat> beans) {
        this(beans.stream().toList());
    }

    /** {@link IllegalStateException} names the word that two of them share. */
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

    /** The format that an upload names by this word. */
    public Optional<ImportFormat> named(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** All of them, by their words. */
    public Collection<ImportFormat> all() {
        return byWord.values();
    }
}
