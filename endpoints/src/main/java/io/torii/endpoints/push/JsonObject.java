package io.torii.endpoints.push;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;

/**
 * A body that a device sent: one object in UTF-8, no member twice, none that is not known, each of its own type. What is
 * anything else is refused as malformed, whatever is wrong with it.
 */
final class JsonObject {
    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode node;

    private JsonObject(JsonNode node) {
        if (node == null || !node.isObject()) {
            throw malformed();
        }
        this.node = node;
    }

    static JsonObject read(byte[] body) {
        try {
            // A decoder of its own: it reports what is no UTF-8, and takes nothing else for it.
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return new JsonObject(STRICT.readTree(text.toString()));
        } catch (IOException e) {
            throw malformed();
        }
    }

    /** The same, after a look whether all of its members are among these. */
    JsonObject of(String... names) {
        var known = Set.of(names);
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw malformed();
            }
        });
        return this;
    }

    boolean has(String name) {
        return node.has(name);
    }

    boolean isNull(String name) {
        return node.has(name) && node.get(name).isNull();
    }

    /** A text of 1 to so many characters. */
    String text(String name, int most) {
        var value = node.path(name);
        if (!value.isTextual()
                || value.textValue().isEmpty()
                || value.textValue().length() > most) {
            throw malformed();
        }
        return value.textValue();
    }

    /** What a text of 1 to so many characters says, which may not be what its type takes. */
    <T> T value(String name, int most, Function<String, T> type) {
        try {
            return type.apply(text(name, most));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    boolean flag(String name) {
        if (!node.path(name).isBoolean()) {
            throw malformed();
        }
        return node.get(name).booleanValue();
    }

    JsonObject object(String name) {
        return new JsonObject(node.get(name));
    }

    static RefusedException malformed() {
        return new RefusedException(Refusal.MALFORMED);
    }
}
