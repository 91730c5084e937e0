package org.samplewell.imports;

import java.util.List;
import org.samplewell.imports.format.ImportFormat;
import org.samplewell.imports.format.ImportFormats;
import org.samplewell.imports.plain.PlainFormat;
import org.samplewell.imports.wqx.WqxFormat;

/** The import formats, without a CDI container. */
public final class KnownFormats {

    public static final ImportFormats ALL = new ImportFormats(List.of(new WqxFormat(), new PlainFormat()));

    private KnownFormats() {}

    public static ImportFormat named(String word) {
        return ALL.named(word).orElseThrow();
    }
}
