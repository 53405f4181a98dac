package io.torii.tests.vendors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vonage's error bodies (RFC 7807) for the Messages API: codes of "Messages API errors" and the general ones. */
final class VonageError {
    private static final String GENERAL = "https://developer.vonage.com/api-errors#";
    private static final String MESSAGES = "https://developer.vonage.com/api-errors/messages#";
    private static final Map<String, String> TITLES = Map.of(
            "unauthorized", "Unauthorized",
            "low-balance", "Low balance",
            "throttled", "Rate Limit Hit",
            "internal", "Internal error",
            "1020", "Invalid params",
            "1050", "Number barred",
            "1120", "Invalid sender",
            "1240", "Illegal Number",
            "1430", "Invalid recipient");

    private VonageError() {}

    static Answer of(String code) {
        return Answer.json(status(code), Json.object(problem(code)));
    }

    /** @param field the field at fault, quoted with its value, so that leaks show in tests */
    static Answer invalid(String code, String field, String value) {
        var problem = problem(code);
        problem.put("detail", "The `" + field + "` parameter is invalid: " + value);
        problem.put("invalid_parameters", List.of(Map.of("name", field, "reason", value)));
        return Answer.json(422, Json.object(problem));
    }

    private static Map<String, Object> problem(String code) {
        var problem = new HashMap<String, Object>();
        problem.put("type", (Character.isDigit(code.charAt(0)) ? MESSAGES : GENERAL) + code);
        problem.put("title", TITLES.getOrDefault(code, "Refused"));
        problem.put("detail", "Refused by the fake: " + code);
        problem.put("instance", RandomWords.hex(32));
        return problem;
    }

    private static int status(String code) {
        return switch (code) {
            case "unauthorized" -> 401;
            case "low-balance" -> 402;
            case "throttled", "1000" -> 429;
            case "internal" -> 500;
            default -> 422;
        };
    }
}
