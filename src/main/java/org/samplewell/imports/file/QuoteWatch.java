package org.samplewell.imports.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Tracks the quotes of a CSV file while it is read, to detect a quoted cell that is never closed. */
final class QuoteWatch extends FilterReader {

    private enum State {
        START_OF_CELL,
        BARE,
        QUOTED,
        /** After a quote in a quoted cell: it closes the cell unless a second quote follows. */
        QUOTED_QUOTE
    }

    private State state = State.START_OF_CELL;

    QuoteWatch(Reader in) {
        super(in);
    }

    boolean isOpen() {
        return state == State.QUOTED;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int given = super.read(into, from, most);
        for (int i = from; i < from + given; i++) {
            state = after(into[i]);
        }
        return given;
    }

    private State after(char character) {
        if (state == State.QUOTED) {
            return character == '"' ? State.QUOTED_QUOTE : State.QUOTED;
        }
        return switch (character) {
            case ',', '\n', '\r' -> State.START_OF_CELL;
            case '"' -> state == State.BARE ? State.BARE : State.QUOTED;
            default -> State.BARE;
        };
    }
}
