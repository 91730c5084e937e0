package org.samplewell.bench;

/**
 * The length of turns. Slow contestants get turns long enough to answer each client several times, but fewer turns.
 *
 * @param rounds the number of rounds
 * @param seconds the minimum length of a turn
 */
record Pace(int rounds, int seconds) {

    private static final int TIMES_EACH = 5;
    private static final int LONGEST = 60;
    private static final int SLOW = 4;
    private static final int ROUNDS_OF_SLOW_ONES = 2;

    /** The seconds of a turn for a contestant that needs this long for one answer on an idle server. */
    int turn(double answerSeconds, int connections) {
        var atOnce = Math.min(connections, Runtime.getRuntime().availableProcessors());
        var enough = Math.ceil(TIMES_EACH * answerSeconds * connections / atOnce);
        return (int) Math.max(seconds, Math.min(enough, LONGEST));
    }

    /** The number of rounds that a contestant takes part in. */
    int turns(double answerSeconds) {
        var longest = BenchSettings.CONNECTIONS.stream()
                .mapToInt(connections -> turn(answerSeconds, connections))
                .max()
                .orElseThrow();
        return longest > SLOW * seconds ? Math.min(rounds, ROUNDS_OF_SLOW_ONES) : rounds;
    }
}
