package io.torii.tests.vendors;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Judges requests for {@code POST /v1/calls} the way Vonage documents it. */
record VonageVoiceDesk(VonageAccount account, Consumer<SentCall> taken) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{6,14}");
    private static final Pattern DIALLED = Pattern.compile("[0-9*#p]*");

    Answer call(Map<String, Object> fields) {
        var to = first(fields.get("to"));
        var from = fields.get("from") instanceof Map<?, ?> endpoint ? endpoint : Map.of();
        var fault = fault(fields, to, from);
        if (fault.isPresent()) {
            return VonageError.invalid("1020", fault.get(), String.valueOf(fields.get(fault.get())));
        }
        var call = new SentCall(
                UUID.randomUUID().toString(),
                "+" + to.get("number"),
                String.valueOf(from.get("number")),
                address(fields, "answer_url").orElseThrow(),
                address(fields, "event_url").orElseThrow(),
                fields.containsKey("advanced_machine_detection"),
                words(to, "dtmfAnswer"));
        taken.accept(call);
        return Answer.json(201, Json.object(begun(call.reference())));
    }

    private static Map<String, Object> begun(String uuid) {
        return Map.of("uuid", uuid, "status", "started", "direction", "outbound", "conversation_uuid", "CON-" + uuid);
    }

    private Optional<String> fault(Map<String, Object> fields, Map<?, ?> to, Map<?, ?> from) {
        if (!words(to, "type").equals("phone")
                || !NUMBER.matcher(words(to, "number")).matches()
                || !DIALLED.matcher(words(to, "dtmfAnswer")).matches()) {
            return Optional.of("to");
        }
        if (!words(from, "type").equals("phone") || !account.mayUse(words(from, "number"))) {
            return Optional.of("from");
        }
        for (var name : List.of("answer", "event")) {
            if (address(fields, name + "_url").isEmpty() || !"POST".equals(fields.get(name + "_method"))) {
                return Optional.of(name + "_url");
            }
        }
        if (fields.containsKey("machine_detection") || !detects(fields.get("advanced_machine_detection"))) {
            return Optional.of("machine_detection");
        }
        return within(fields, "ringing_timer", 120) && within(fields, "length_timer", 7_200)
                ? Optional.empty()
                : Optional.of("ringing_timer");
    }

    /** In these modes nothing is said before it is known what has answered. */
    private static boolean detects(Object detection) {
        return detection == null
                || (detection instanceof Map<?, ?> asked
                        && List.of("continue", "hangup").contains(words(asked, "behavior"))
                        && List.of("detect", "detect_beep").contains(words(asked, "mode")));
    }

    private static boolean within(Map<String, Object> fields, String name, int most) {
        return fields.get(name) instanceof Integer seconds && seconds >= 1 && seconds <= most;
    }

    private static Optional<String> address(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof List<?> list
                        && list.size() == 1
                        && URI.create(String.valueOf(list.get(0))).isAbsolute()
                ? Optional.of(String.valueOf(list.get(0)))
                : Optional.empty();
    }

    private static Map<?, ?> first(Object list) {
        return list instanceof List<?> all && all.size() == 1 && all.get(0) instanceof Map<?, ?> only ? only : Map.of();
    }

    private static String words(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof String words ? words : "";
    }
}
