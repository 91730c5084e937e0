package org.samplewell.bench;

/** How long turns last: long enough for slow ones to answer each client some times, who then have fewer of them. */
record Pace(int rounds, int seconds) {

    private static final int TIMES_EACH = 3;
    private static final int LONGEST = 60;
    private static final int ROUNDS_OF_SLOW_ONES = 2;

    /** In seconds, for somebody whom one answer takes so many, with nothing else to do. */
    int turn(double answerSeconds, int connections) {
        var atOnce = Math.min(connections, Runtime.getRuntime().availableProcessors());
        var enough = Math.ceil(TIMES_EACH * answerSeconds * connections / atOnce);
        return (int) Math.min(Math.max(seconds, enough), Math.max(seconds, LONGEST));
    }

    /** In how many rounds somebody takes part. */
    int turns(double answerSeconds) {
        return turn(answerSeconds, BenchSettings.CONNECTIONS.get(0)) > seconds || turn(answerSeconds, 16) > seconds
                ? Math.min(rounds, ROUNDS_OF_SLOW_ONES)
                : rounds;
    }
}
