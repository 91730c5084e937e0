package org.samplewell.imports.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Tracks the quotes of a CSV file while it is read, to detect a quoted cell that is never closed. */
final class QuoteWatch extends FilterReader {

    private enum Place {
        START_OF_CELL,
        BARE,
        QUOTED,
        /** After a quote in a quoted cell: it closes the cell unless a second quote follows. */
        QUOTED_QUOTE
    }

    private Place place = Place.START_OF_CELL;

    QuoteWatch(Reader in) {
        super(in);
    }

    boolean isOpen() {
        return place == Place.QUOTED;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int given = super.read(into, from, most);
        for (int i = from; i < from + given; i++) {
            place = after(into[i]);
        }
        return given;
    }

    private Place after(char character) {
        if (place == Place.QUOTED) {
            return character == '"' ? Place.QUOTED_QUOTE : Place.QUOTED;
        }
        return switch (character) {
            case ',', '\n', '\r' -> Place.START_OF_CELL;
            case '"' -> place == Place.BARE ? Place.BARE : Place.QUOTED;
            default -> Place.BARE;
        };
    }
}
