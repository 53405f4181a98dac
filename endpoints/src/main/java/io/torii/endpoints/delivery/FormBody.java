package io.torii.endpoints.delivery;

import jakarta.ws.rs.core.MediaType;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.http.HttpRequest;

/** Decodes {@code application/x-www-form-urlencoded}, from the same bytes that a signature was made over. */
final class FormBody {
    private static final Pattern AMPERSAND = Pattern.compile("&");

    private FormBody() {}

    /**
     * The body's bytes. Keycloak's server has read a form to its end before a resource sees it, and keeps the fields only: a form
     * is then written anew from those.
     */
    static byte[] restored(HttpRequest request, byte[] body) {
        var type = request.getHttpHeaders().getMediaType();
        if (body.length > 0 || type == null || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            return body;
        }
        return written(request.getDecodedFormParameters()).getBytes(StandardCharsets.UTF_8);
    }

    /** The fields; none when the body is no form, or no readable one. */
    static Map<String, List<String>> read(MediaType type, byte[] body) {
        if (type == null || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            return Map.of();
        }
        try {
            return fields(new String(body, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Map.of();
        }
    }

    private static Map<String, List<String>> fields(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        AMPERSAND.splitAsStream(body).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            var equals = pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=');
            var value = pair.substring(Math.min(pair.length(), equals + 1));
            fields.merge(decoded(pair.substring(0, equals)), List.of(decoded(value)), FormBody::joined);
        });
        return fields;
    }

    private static List<String> joined(List<String> earlier, List<String> later) {
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }

    static String written(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
