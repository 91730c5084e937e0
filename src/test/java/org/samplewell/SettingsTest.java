package org.samplewell;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Pattern ROW = Pattern.compile("\\| `(samplewell\\.[^`]+)` \\| (\\S*) \\| .+ \\|");

    @Test
    void theReadmeTellsEverySettingWithItsDefault() throws IOException {
        var told = ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .collect(toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(told).isEqualTo(settings());
    }

    private static Map<String, String> settings() {
        return Arrays.stream(SamplewellConfig.class.getDeclaredFields())
                .map(field -> field.getAnnotation(ConfigProperty.class))
                .collect(toMap(ConfigProperty::name, ConfigProperty::defaultValue));
    }
}
