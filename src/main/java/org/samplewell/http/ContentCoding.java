package org.samplewell.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** The ways to compress a response, in our order of preference. */
enum ContentCoding {
    /** Only available if its library supports this kind of machine. */
    BR {
        @Override
        boolean isAvailable() {
            return Brotli4jLoader.isAvailable();
        }

        @Override
        OutputStream packed(OutputStream out) throws IOException {
            return new BrotliOutputStream(out, new Encoder.Parameters().setQuality(QUICK));
        }
    },
    GZIP {
        @Override
        OutputStream packed(OutputStream out) throws IOException {
            return new GZIPOutputStream(out, 8192);
        }
    };

    /** The one of Brotli's eleven qualities that takes about as long as gzip. */
    private static final int QUICK = 4;

    boolean isAvailable() {
        return true;
    }

    /** Returns a stream that compresses what is written to it into the given stream. */
    abstract OutputStream packed(OutputStream out) throws IOException;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The coding that the client's {@code Accept-Encoding} prefers; empty if it prefers no compression. */
    static Optional<ContentCoding> accepted(List<QualityValues.Weighed> accepted) {
        return Arrays.stream(values())
                .filter(coding -> quality(coding.word(), accepted, 0) > 0 && coding.isAvailable())
                .max(Comparator.comparingDouble((ContentCoding coding) -> quality(coding.word(), accepted, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .filter(best -> quality(best.word(), accepted, 0) >= quality("identity", accepted, 0));
    }

    private static double quality(String word, List<QualityValues.Weighed> accepted, double otherwise) {
        return accepted.stream()
                .filter(each -> each.value().equals(word))
                .findFirst()
                .or(() -> accepted.stream()
                        .filter(each -> each.value().equals("*") && !word.equals("identity"))
                        .findFirst())
                .map(QualityValues.Weighed::quality)
                .orElse(otherwise);
    }
}
