package org.samplewell.graphql.field;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.function.LongFunction;

/**
 * The identity of an object in the whole schema.
 *
 * @param type the name of its type
 * @param id its id in the database
 */
public record GlobalId(String type, long id) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** The id in the form that clients receive. */
    public String encoded() {
        return encoder(type).apply(id);
    }

    /** Encodes the ids of one type. */
    public static LongFunction<String> encoder(String type) {
        var prefix = (type + ":").getBytes(UTF_8);
        return id -> {
            var digits = Long.toString(id);
            var bytes = Arrays.copyOf(prefix, prefix.length + digits.length());
            for (int i = 0; i < digits.length(); i++) {
                bytes[prefix.length + i] = (byte) digits.charAt(i);
            }
            return ENCODER.encodeToString(bytes);
        };
    }

    /** Decodes an id from a client. Throws {@link BadInput} unless it is exactly an id that this schema creates. */
    public static GlobalId decoded(String encoded) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(encoded), UTF_8).split(":", 2);
            var id = new GlobalId(parts[0], parts.length == 2 ? Long.parseLong(parts[1]) : 0);
            if (id.encoded().equals(encoded)) {
                return id;
            }
            throw unknown(encoded);
        } catch (IllegalArgumentException e) {
            throw unknown(encoded);
        }
    }

    /** The error for an id that this schema did not create. */
    public static BadInput unknown(String encoded) {
        return BadInput.about("'%s' is not an id of this schema. Use one that a field `id` returned.", encoded);
    }
}
