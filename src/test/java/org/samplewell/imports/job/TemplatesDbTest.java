package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samplewell.imports.format.CsvColumn;
import org.samplewell.imports.format.UploadPart;
import org.samplewell.imports.plain.PlainFormat;

/** The templates to download have every column of the samplewell format, and can be imported unchanged. */
class TemplatesDbTest {

    private static final Path TEMPLATES = Path.of("src/main/webapp/templates");

    @Test
    void templatesHaveEveryColumn() throws IOException {
        for (UploadPart part : UploadPart.values()) {
            assertThat(List.of(Files.readAllLines(template(part)).get(0).split(",")))
                    .isEqualTo(new PlainFormat()
                            .columns(part).stream().map(CsvColumn::heading).toList());
        }
    }

    @Test
    void templatesImportWithoutNotes() {
        var job = Laboratory.empty()
                .imports(
                        "samplewell",
                        Laboratory.copy(UploadPart.UNITS, template(UploadPart.UNITS)),
                        Laboratory.copy(UploadPart.RESULTS, template(UploadPart.RESULTS)));

        assertThat(job.message()).isEqualTo("Stored: 2 units, 2 samples, 4 results.");
        assertThat(job.notes()).isEmpty();
    }

    private static Path template(UploadPart part) {
        return TEMPLATES.resolve(part.word() + ".csv");
    }
}
