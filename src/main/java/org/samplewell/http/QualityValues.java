package org.samplewell.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The values of a header such as {@code Accept}, each with its weight {@code q} (RFC 9110, 12.4.2). */
public final class QualityValues {

    private static final Pattern QUALITY = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

    private QualityValues() {}

    /**
     * One value of the header.
     *
     * @param value in lower case, without its parameters
     * @param parameters by name, in lower case and without quotes
     * @param quality from 0 (not accepted) to 1
     */
    public record Weighed(String value, Map<String, String> parameters, double quality) {}

    /** All values of the request's headers of this name, in their order; malformed values are left out. */
    public static List<Weighed> of(HttpServletRequest request, String header) {
        return of(Collections.list(request.getHeaders(header)));
    }

    static List<Weighed> of(List<String> headers) {
        var values = new ArrayList<Weighed>();
        for (var header : headers) {
            for (var element : split(header, ',')) {
                add(element, values);
            }
        }
        return values;
    }

    private static void add(String element, List<Weighed> values) {
        var parts = split(element, ';');
        var parameters = new TreeMap<String, String>();
        for (var part : parts.subList(1, parts.size())) {
            var nameAndValue = part.split("=", 2);
            parameters.putIfAbsent(
                    lower(nameAndValue[0]), nameAndValue.length == 1 ? "" : lower(nameAndValue[1].replace("\"", "")));
        }
        var quality = parameters.getOrDefault("q", "1");
        parameters.remove("q");
        if (!lower(parts.get(0)).isEmpty() && QUALITY.matcher(quality).matches()) {
            values.add(new Weighed(lower(parts.get(0)), parameters, Double.parseDouble(quality)));
        }
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        var quoted = false;
        var begin = 0;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            quoted ^= letter == '"';
            if (letter == separator && !quoted) {
                parts.add(text.substring(begin, at));
                begin = at + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
