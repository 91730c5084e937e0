package org.samplewell.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samplewell.launcher.DataFolder;
import org.samplewell.launcher.DatabaseAddress;
import org.samplewell.launcher.Port;
import org.samplewell.launcher.Refusal;
import org.samplewell.launcher.RunSettings;
import org.samplewell.launcher.Server;
import org.samplewell.launcher.ServerPlan;

/** The benchmark: databases, servers, rounds, and the report in {@code target/bench}. */
public final class Bench {

    private static final Logger POSTGRES_NEWS = Logger.getLogger("io.zonky");
    private static final int SECONDS_RECORDED = 30;

    private final Path project;
    private final Path output;
    private final BenchSettings settings = BenchSettings.given();
    private final RunSettings run = new RunSettings(System.getenv());
    private final Rounds rounds;
    private final Wrk wrk;
    private final Path war;

    private Bench(Path project) throws IOException {
        this.project = project;
        this.output = Files.createDirectories(project.resolve("target").resolve("bench"));
        this.war = BenchWar.make(ServerPlan.builtWar(project), output);
        this.wrk = new Wrk(output);
        this.rounds = new Rounds(wrk, settings);
    }

    /** The one argument is the project's folder, whose WAR has been built. */
    public static void main(String[] arguments) throws IOException, SQLException {
        POSTGRES_NEWS.setLevel(Level.OFF);
        new Bench(Path.of(arguments[0]).toAbsolutePath()).run();
    }

    private void run() throws IOException, SQLException {
        var extent = new Extent(settings.units(), settings.samplesPerUnit());
        try (var data = DataFolder.open(project.resolve("data").resolve("bench"));
                var database = BenchDatabase.start(data.path(), run)) {
            var results = results(database, extent);
            write(results);
            if (settings.growth()) {
                write(grown(results, database, extent));
            }
        }
        Progress.tell(Files.readString(output.resolve("benchmark.md")));
    }

    private Results results(BenchDatabase database, Extent extent) throws IOException, SQLException {
        try (var server = server("base", database, database.address(), extent)) {
            var results = results(database, server);
            if (settings.profile()) {
                record(server);
            }
            return results;
        }
    }

    private Results results(BenchDatabase database, BenchServer server) throws SQLException {
        var contestants = Arrays.stream(Contestant.values())
                .map(each -> Subject.of(server, each))
                .toList();
        var questions = settings.questions();
        Answers.requireSame(contestants, questions);
        var sizes = Answers.sizes(contestants, questions, database.statementLog());
        var slots = new Slots(rounds.measured(contestants, questions, settings.warmUpSeconds()));
        Answers.requireSame(contestants, questions);
        var machine = Machine.here(database.address(), project);
        return new Results(machine, settings, sizes, slots, List.of(), new Slots(List.of()));
    }

    /**
     * Measures three servers with the same warm-up. A server that answered earlier questions would have an advantage.
     */
    private Results grown(Results alone, BenchDatabase database, Extent extent) throws IOException, SQLException {
        var moreSamples = new Extent(settings.units(), settings.samplesPerUnit() * 10);
        var moreUnits = new Extent(settings.units() * 10, settings.samplesPerUnit());
        try (var base = server("as-it-is", database, database.address(), extent);
                var ofSamples = server("samples", database, database.beside("samples"), moreSamples);
                var ofUnits = server("units", database, database.beside("units"), moreUnits)) {
            var subjects = List.of(
                    new Subject(Growth.BASE, base, Contestant.OURS),
                    new Subject(Growth.SAMPLES, ofSamples, Contestant.OURS),
                    new Subject(Growth.UNITS, ofUnits, Contestant.OURS));
            return new Results(
                    alone.machine(),
                    settings,
                    alone.sizes(),
                    alone.slots(),
                    Answers.sizes(subjects, Growth.QUESTIONS, database.statementLog()),
                    new Slots(rounds.measured(subjects, Growth.QUESTIONS, settings.warmUpSeconds() * Growth.WARMER)));
        }
    }

    /** Starts a server on a database. The server fills an empty database. */
    private BenchServer server(String name, BenchDatabase database, DatabaseAddress address, Extent extent)
            throws SQLException {
        Progress.tell(
                "Starting a server on %s: %s; an empty database takes some minutes to fill".formatted(address, extent));
        var environment = new HashMap<>(address.environment());
        environment.putAll(extent.environment());
        environment.put("SAMPLEWELL_STATEMENTS_ENFORCED", "false"); // one contestant sends thousands
        var server = Server.fork(new ServerPlan(
                project, war, output.resolve(name), Port.free(), run.javaOptions(), environment, database.files()));
        try {
            server.go(alarm -> {}); // the server logs an alarm for each client that disconnects at the end of a turn
            extent.settle(address);
            return new BenchServer(server, DatabaseProcesses.of(address));
        } catch (SQLException | Refusal e) {
            server.close();
            throw e;
        }
    }

    private void record(BenchServer server) {
        var file = output.resolve("ours.jfr");
        new Recording(server.pid(), file)
                .during(() -> wrk.load(Subject.of(server, Contestant.OURS), Question.Q1, 16, SECONDS_RECORDED));
        Progress.tell("Flight recording: " + file);
    }

    private void write(Results results) throws IOException {
        var goals = Goals.of(results);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(output.resolve("benchmark.json").toFile(), Map.of("results", results, "goals", goals));
        Files.writeString(output.resolve("benchmark.md"), Report.of(results, goals));
    }
}
