package org.samplewell.launcher;

/** The reason why Samplewell can't run here, in one sentence for the user of the command. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refusal(String sentence) {
        super(sentence);
    }
}
