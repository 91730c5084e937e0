package org.samplewell.imports.job;

import org.samplewell.Resource;

/** The SQL scripts of an import, which are resources in {@code /imports}. */
final class ImportScripts {

    private ImportScripts() {}

    static String text(String script) {
        return Resource.text("/imports/" + script);
    }
}
