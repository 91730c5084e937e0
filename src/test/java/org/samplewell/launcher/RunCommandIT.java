package org.samplewell.launcher;

import static java.util.regex.Pattern.MULTILINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the README's commands in a fresh copy of the project. */
class RunCommandIT {
    private static final List<String> PROJECT = List.of(".mvn", "pom.xml", "src", "server-config", "README.md");
    private static final Pattern COMMAND = Pattern.compile("^```\\w*\\n(mvn .*)\\n```$", MULTILINE);

    private static final Pattern QUESTION = Pattern.compile("-d '(\\{.*?\\n\\})'", Pattern.DOTALL);
    private static final Pattern FOLLOWED = Pattern.compile("^(\\{ importJob.*\\})$", MULTILINE);

    private final int port = Port.free();

    @TempDir
    Path project;

    @Test
    void runCommandStopsAllItsProcessesAfterInterruptAndKill() throws Exception {
        for (var part : PROJECT) {
            copy(Path.of(part), project.resolve(part));
        }

        var first = run();
        assertThat(answer("").body()).contains("Samplewell");
        assertThat(answer("graphql?query=%7B%20units%20%7B%20totalCount%20%7D%20%7D")
                        .body())
                .contains("\"totalCount\":")
                .doesNotContain("\"totalCount\":0");
        theReadmesQuestionsHaveAnswers();
        execute(first, "CREATE TABLE kept ()");
        first.interrupt();
        assertThat(first.survivors()).isEmpty();

        var second = run();
        execute(second, "DROP TABLE kept");
        second.kill();
        var third = run();
        assertThat(second.survivors()).isEmpty();
        assertThat(answer("").statusCode()).isEqualTo(200);
        third.interrupt();
        assertThat(third.survivors()).isEmpty();
    }

    @Test
    void continuousIntegrationRunsTheTestCommandOfTheReadme() throws IOException {
        assertThat(commands()).containsExactly("mvn -Prun", "mvn verify", "mvn -Pbench verify", "mvn -Pbudget verify");
        assertThat(Files.readString(Path.of(".ci", "run"))).endsWith("\nexec mvn -B verify\n");
    }

    private RunCommand run() throws IOException {
        var quick = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m";
        var environment = Map.of("PORT", String.valueOf(port), "MAVEN_OPTS", quick, "SAMPLEWELL_JAVA_OPTS", quick);
        return RunCommand.type(commands().get(0), project, environment);
    }

    /** Runs the README's two queries: the one for units, and the one for an import job. */
    private void theReadmesQuestionsHaveAnswers() throws IOException, InterruptedException {
        var readme = Files.readString(Path.of("README.md"));
        assertThat(posted(found(QUESTION, readme)))
                .contains("\"ASH-01-0012\"", "\"explain\":{\"statements\":6,")
                .doesNotContain("\"errors\"");
        var followed = found(FOLLOWED, readme).replace("\"", "\\\"");
        assertThat(posted("{\"query\": \"" + followed + "\"}")).isEqualTo("{\"data\":{\"importJob\":null}}");
    }

    private static String found(Pattern example, String readme) {
        var match = example.matcher(readme);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private String posted(String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        var uri = URI.create("http://localhost:" + port + "/" + path);
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static void execute(RunCommand run, String sql) throws IOException, SQLException {
        try (var connection = run.database().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> commands() throws IOException {
        return COMMAND.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
