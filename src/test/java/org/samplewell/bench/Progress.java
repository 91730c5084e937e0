package org.samplewell.bench;

/** What a run says while it goes on. */
@SuppressWarnings("SystemOut") // the console is its purpose
final class Progress {

    private Progress() {}

    static void tell(String sentence) {
        System.out.println(sentence);
    }
}
