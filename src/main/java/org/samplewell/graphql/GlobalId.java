package org.samplewell.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * The identity of an object across the schema.
 *
 * @param type the name of its type
 * @param id its id in the database
 */
public record GlobalId(String type, long id) {

    /** The id as clients carry it. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + id).getBytes(UTF_8));
    }

    /** The id a client brought back; {@link BadInput} when it is none of ours. */
    public static GlobalId decoded(String encoded) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(encoded), UTF_8).split(":", 2);
            return new GlobalId(parts[0], Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new BadInput("'%s' is not an id of this schema.".formatted(encoded), e);
        }
    }
}
