package org.samplewell.launcher;

/** Why Samplewell can't run here, in one sentence for whoever typed the command. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refusal(String sentence) {
        super(sentence);
    }
}
