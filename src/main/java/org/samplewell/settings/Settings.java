package org.samplewell.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Every setting. It is given as a system property such as {@code samplewell.page.max}, or in the environment as
 * {@code SAMPLEWELL_PAGE_MAX}.
 */
@ApplicationScoped
public class Settings {

    /** The run command's own variable, and those that Kubernetes and Docker set for services and links of our name. */
    private static final Pattern NOT_OURS = Pattern.compile(
            "SAMPLEWELL_(JAVA_OPTS|([A-Z0-9]+_)*(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT(_[0-9]+_(TCP|UDP)(_\\w+)?)?|NAME))");

    private final SettingReader reader;
    private final ReadSettings reads;
    private final OperationSettings operations;
    private final HttpSettings http;
    private final ImportSettings imports;
    private final DemoSettings demo;

    /** For the CDI proxy. */
    Settings() {
        this(Map.of());
    }

    @Inject
    Settings(Config config) {
        this(
                name -> config.getOptionalValue(name, String.class).orElse(null),
                StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                        .collect(Collectors.toSet()));
    }

    /** Settings with these values by name; all others have their defaults. */
    public Settings(Map<String, String> values) {
        this(values::get, values.keySet());
    }

    private Settings(UnaryOperator<@Nullable String> source, Set<String> names) {
        reader = new SettingReader(source);
        reads = ReadSettings.read(reader);
        operations = OperationSettings.read(reader);
        http = HttpSettings.read(reader);
        imports = ImportSettings.read(reader);
        demo = DemoSettings.read(reader);
        if (reads.pageDefault() > reads.pageMax()) {
            reader.problem(
                    "samplewell.page.default",
                    Integer.toString(reads.pageDefault()),
                    "Use at most the value of samplewell.page.max, which is %d.".formatted(reads.pageMax()));
        }
        unknown(names);
    }

    /** A name that only looks like a setting is never read, so it is a problem. */
    private void unknown(Set<String> names) {
        var known = reader.defaults().keySet();
        var readable = known.stream()
                .flatMap(name -> Stream.of(name, name.replaceAll("[^A-Za-z0-9]", "_"), variable(name)))
                .collect(Collectors.toSet());
        for (var name : new TreeSet<>(names)) {
            var variable = variable(name);
            if (variable.startsWith("SAMPLEWELL_")
                    && !readable.contains(name)
                    && !NOT_OURS.matcher(variable).matches()) {
                reader.unknown(name, alike(variable, known));
            }
        }
    }

    /** The settings whose second word begins like that of the name, such as {@code page}. */
    private static List<String> alike(String variable, Set<String> known) {
        var part = variable.split("_", -1)[1];
        var beginning = part.substring(0, Math.min(3, part.length()));
        return known.stream()
                .filter(name -> variable(name).split("_", -1)[1].startsWith(beginning))
                .toList();
    }

    /** The name of a setting in the environment. */
    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Deployment fails here if a setting is invalid; the message names all invalid settings. */
    void check(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        check();
    }

    /** Throws {@link IllegalArgumentException}, which names every invalid setting. */
    public void check() {
        if (!reader.problems().isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", reader.problems()));
        }
    }

    /** Every setting's default, by its name. */
    Map<String, String> defaults() {
        return reader.defaults();
    }

    @Produces
    @Singleton
    public ReadSettings reads() {
        return reads;
    }

    @Produces
    @Singleton
    public OperationSettings operations() {
        return operations;
    }

    @Produces
    @Singleton
    public HttpSettings http() {
        return http;
    }

    @Produces
    @Singleton
    public ImportSettings imports() {
        return imports;
    }

    @Produces
    @Singleton
    public DemoSettings demo() {
        return demo;
    }
}
