package org.samplewell.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each contestant a turn in every round. Each round starts with another contestant. */
final class Rounds {

    private static final int WARM_UP_CONNECTIONS = 4;

    private record Pairing(Question question, String subject) {}

    private final Wrk wrk;
    private final BenchSettings settings;
    private final Pace pace;
    private final Map<Pairing, Double> answerSeconds = new HashMap<>();

    Rounds(Wrk wrk, BenchSettings settings) {
        this.wrk = wrk;
        this.settings = settings;
        this.pace = new Pace(settings.rounds(), settings.seconds());
    }

    /** Warms up all contestants, then measures them. */
    List<Slot> measured(List<Subject> subjects, List<Question> questions, int warmUpSeconds) {
        questions.forEach(question ->
                Subject.answering(question, subjects).forEach(subject -> warmUp(subject, question, warmUpSeconds)));
        var slots = new ArrayList<Slot>();
        for (int round = 1; round <= settings.rounds(); round++) {
            for (var question : questions) {
                for (var connections : BenchSettings.CONNECTIONS) {
                    Progress.tell("Round %d of %d: %s, %d at once"
                            .formatted(round, settings.rounds(), question, connections));
                    for (var subject : rotated(Subject.answering(question, subjects), round)) {
                        if (round <= pace.turns(seconds(subject, question))) {
                            slots.add(turn(round, subject, question, connections));
                        }
                    }
                }
            }
        }
        return slots;
    }

    private void warmUp(Subject subject, Question question, int seconds) {
        Progress.tell("Warming up: %s, %s".formatted(question, subject.name()));
        wrk.load(subject, question, WARM_UP_CONNECTIONS, seconds);
        subject.server().settle();
        var from = System.nanoTime();
        Client.ask(subject, question);
        answerSeconds.put(new Pairing(question, subject.name()), (System.nanoTime() - from) / 1e9);
    }

    private double seconds(Subject subject, Question question) {
        return answerSeconds.getOrDefault(new Pairing(question, subject.name()), 0.0);
    }

    private static List<Subject> rotated(List<Subject> subjects, int round) {
        var first = (round - 1) % subjects.size();
        var order = new ArrayList<>(subjects.subList(first, subjects.size()));
        order.addAll(subjects.subList(0, first));
        return order;
    }

    private Slot turn(int round, Subject subject, Question question, int connections) {
        var server = subject.server();
        server.settle();
        var before = server.reading();
        var load = wrk.load(subject, question, connections, pace.turn(seconds(subject, question), connections));
        server.settle();
        return new Slot(
                round,
                question,
                connections,
                subject.name(),
                load,
                server.reading().since(before));
    }
}
