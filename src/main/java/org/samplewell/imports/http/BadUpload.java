package org.samplewell.imports.http;

import java.io.IOException;

/** An upload that is refused; the sentence says why and what to do. */
public class BadUpload extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String sentence;

    BadUpload(int status, String sentence) {
        super(sentence);
        this.status = status;
        this.sentence = sentence;
    }

    BadUpload(int status, String sentence, Throwable cause) {
        super(sentence, cause);
        this.status = status;
        this.sentence = sentence;
    }

    /** The HTTP status of the response. */
    int status() {
        return status;
    }

    String sentence() {
        return sentence;
    }
}
