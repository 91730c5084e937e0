package org.samplewell.bench;

/**
 * How long turns last: long enough for slow ones to answer each client some times, who then have fewer of them.
 *
 * @param rounds how many there are
 * @param seconds how long a turn lasts at least
 */
record Pace(int rounds, int seconds) {

    private static final int TIMES_EACH = 5;
    private static final int LONGEST = 60;
    private static final int SLOW = 4;
    private static final int ROUNDS_OF_SLOW_ONES = 2;

    /** The seconds of a turn of somebody whom one answer takes so long, with nothing else to do. */
    int turn(double answerSeconds, int connections) {
        var atOnce = Math.min(connections, Runtime.getRuntime().availableProcessors());
        var enough = Math.ceil(TIMES_EACH * answerSeconds * connections / atOnce);
        return (int) Math.max(seconds, Math.min(enough, LONGEST));
    }

    /** In how many rounds somebody takes part. */
    int turns(double answerSeconds) {
        var longest = BenchSettings.CONNECTIONS.stream()
                .mapToInt(connections -> turn(answerSeconds, connections))
                .max()
                .orElseThrow();
        return longest > SLOW * seconds ? Math.min(rounds, ROUNDS_OF_SLOW_ONES) : rounds;
    }
}
