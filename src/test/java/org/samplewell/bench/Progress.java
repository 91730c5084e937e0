package org.samplewell.bench;

/** The progress messages of a run. */
@SuppressWarnings("SystemOut") // the console is its purpose
final class Progress {

    private Progress() {}

    static void tell(String sentence) {
        System.out.println(sentence);
    }
}
