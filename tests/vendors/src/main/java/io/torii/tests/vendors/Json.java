package io.torii.tests.vendors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** JSON objects as maps. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private Json() {}

    static String object(Map<String, ?> members) {
        try {
            return MAPPER.writeValueAsString(members);
        } catch (JsonProcessingException failed) {
            throw new IllegalArgumentException(failed);
        }
    }

    /** Empty when it is no object: the fakes refuse it like any other body without the fields. */
    static Map<String, Object> read(String body) {
        try {
            return MAPPER.readValue(body, OBJECT);
        } catch (JsonProcessingException malformed) {
            return Map.of();
        }
    }
}
