package io.torii.tests.vendors;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Judges requests for {@code POST /v1/messages} with a texted SMS the way Vonage documents it. */
final class VonageDesk implements Loopback.Vendor {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{6,14}");
    private static final int LONGEST = 1000;
    private static final Duration SKEW = Duration.ofMinutes(15);

    private final VonageAccount account;
    private final Consumer<SentText> taken;
    private final VonageVoiceDesk voice;
    private final Set<Object> used = ConcurrentHashMap.newKeySet();

    VonageDesk(VonageAccount account, Consumer<SentText> taken, Consumer<SentCall> calls) {
        this.account = account;
        this.taken = taken;
        this.voice = new VonageVoiceDesk(account, calls);
    }

    @Override
    public Answer judge(Incoming incoming) {
        var calls = incoming.path().equals("/v1/calls");
        if (!(calls || incoming.path().equals("/v1/messages"))
                || !incoming.method().equals("POST")) {
            return Answer.json(404, "{}");
        }
        if (!authorized(incoming.header("Authorization"))) {
            return VonageError.of("unauthorized");
        }
        if (!incoming.header("Content-Type").startsWith("application/json")) {
            return VonageError.invalid("1020", "content-type", incoming.header("Content-Type"));
        }
        var fields = Json.read(incoming.body());
        return calls ? voice.call(fields) : message(fields);
    }

    @Override
    public Answer refusal(String code) {
        return code.equals("down") ? Answer.brokenProxy() : VonageError.of(code);
    }

    private boolean authorized(String header) {
        if (!header.startsWith("Bearer ")) {
            return false;
        }
        var claims = VonageToken.readRs256(header.substring(7), account.keys().getPublic());
        return account.applicationId().equals(claims.get("application_id"))
                && claims.get("iat") instanceof Number at
                && Duration.between(Instant.ofEpochSecond(at.longValue()), Instant.now())
                                .abs()
                                .compareTo(SKEW)
                        < 0
                && claims.get("jti") instanceof String once
                && used.add(once);
    }

    private Answer message(Map<String, Object> fields) {
        var fault = fault(fields);
        if (fault.isPresent()) {
            return fault.get();
        }
        var text = new SentText(
                UUID.randomUUID().toString(),
                "+" + fields.get("to"),
                words(fields, "from"),
                words(fields, "text"),
                Optional.ofNullable((String) fields.get("webhook_url")),
                Optional.ofNullable((String) fields.get("client_ref")));
        taken.accept(text);
        return Answer.json(202, Json.object(Map.of("message_uuid", text.reference())));
    }

    private Optional<Answer> fault(Map<String, Object> fields) {
        if (!"sms".equals(fields.get("channel"))) {
            return invalid("1020", "channel", fields);
        }
        if (!"text".equals(fields.get("message_type"))) {
            return invalid("1020", "message_type", fields);
        }
        if (!NUMBER.matcher(words(fields, "to")).matches()) {
            return invalid("1430", "to", fields);
        }
        if (words(fields, "text").isEmpty() || words(fields, "text").length() > LONGEST) {
            return invalid("1020", "text", fields);
        }
        if (!account.mayUse(words(fields, "from"))) {
            return invalid("1120", "from", fields);
        }
        var callback = words(fields, "webhook_url");
        return callback.isEmpty() || URI.create(callback).isAbsolute()
                ? Optional.empty()
                : invalid("1020", "webhook_url", fields);
    }

    private static Optional<Answer> invalid(String code, String field, Map<String, Object> fields) {
        return Optional.of(VonageError.invalid(code, field, words(fields, field)));
    }

    private static String words(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof String words ? words : "";
    }
}
