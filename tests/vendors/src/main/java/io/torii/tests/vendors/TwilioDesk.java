package io.torii.tests.vendors;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Judges requests for {@code POST /2010-04-01/Accounts/{sid}/Messages.json} the way Twilio documents it. */
final class TwilioDesk implements Loopback.Vendor {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final int LONGEST = 1600;

    private final TwilioAccount account;
    private final Consumer<SentText> taken;
    private final TwilioVoiceDesk voice;

    TwilioDesk(TwilioAccount account, Consumer<SentText> taken, Consumer<SentCall> calls) {
        this.account = account;
        this.taken = taken;
        this.voice = new TwilioVoiceDesk(account, calls);
    }

    @Override
    public Answer judge(Incoming incoming) {
        if (!account.opensWith(incoming.header("Authorization"))) {
            return TwilioError.of("20003", "");
        }
        var resources = "/2010-04-01/Accounts/" + account.sid();
        var calls = incoming.path().equals(resources + "/Calls.json");
        if (!(calls || incoming.path().equals(resources + "/Messages.json"))
                || !incoming.method().equals("POST")) {
            return TwilioError.of("20404", incoming.path());
        }
        if (!incoming.header("Content-Type").startsWith("application/x-www-form-urlencoded")) {
            return TwilioError.of("21604", "");
        }
        var fields = Form.read(incoming.body());
        return calls ? voice.call(fields) : message(fields);
    }

    @Override
    public Answer refusal(String code) {
        return code.equals("down") ? Answer.brokenProxy() : TwilioError.of(code, "");
    }

    private Answer message(Map<String, String> fields) {
        var fault = fault(fields);
        if (fault.isPresent()) {
            return TwilioError.of(fault.get(), fields.getOrDefault("To", ""));
        }
        var text = new SentText(
                "SM" + RandomWords.hex(32),
                fields.get("To"),
                fields.getOrDefault("From", fields.getOrDefault("MessagingServiceSid", "")),
                fields.get("Body"),
                Optional.ofNullable(fields.get("StatusCallback")),
                Optional.empty());
        taken.accept(text);
        return Answer.json(201, Json.object(resource(text)));
    }

    private Optional<String> fault(Map<String, String> fields) {
        var to = fields.getOrDefault("To", "");
        var body = fields.getOrDefault("Body", "");
        if (to.isEmpty()) {
            return Optional.of("21604");
        }
        if (!E164.matcher(to).matches()) {
            return Optional.of("21211");
        }
        if (body.isEmpty()) {
            return Optional.of("21602");
        }
        if (body.length() > LONGEST) {
            return Optional.of("21617");
        }
        return sender(fields).or(() -> callback(fields));
    }

    private Optional<String> sender(Map<String, String> fields) {
        var from = fields.get("From");
        var service = fields.get("MessagingServiceSid");
        if (from == null && service == null) {
            return Optional.of("21603");
        }
        if (service != null && !service.equals(account.service())) {
            return Optional.of("21703");
        }
        if (from != null && !account.mayUse(from)) {
            return Optional.of(E164.matcher(from).matches() ? "21606" : "21212");
        }
        return Optional.empty();
    }

    private static Optional<String> callback(Map<String, String> fields) {
        var address = fields.get("StatusCallback");
        return address == null || URI.create(address).isAbsolute() ? Optional.empty() : Optional.of("21609");
    }

    private Map<String, Object> resource(SentText text) {
        var resource = new HashMap<String, Object>();
        resource.put("sid", text.reference());
        resource.put("account_sid", account.sid());
        resource.put("api_version", "2010-04-01");
        resource.put("to", text.to());
        resource.put("from", text.from().startsWith("MG") ? null : text.from());
        resource.put("messaging_service_sid", text.from().startsWith("MG") ? text.from() : null);
        resource.put("body", text.body());
        resource.put("direction", "outbound-api");
        resource.put("status", "queued");
        resource.put("num_segments", "1");
        resource.put("num_media", "0");
        resource.put("price", null);
        resource.put("price_unit", "USD");
        resource.put("error_code", null);
        resource.put("error_message", null);
        resource.put("date_created", "Thu, 24 Aug 2023 05:01:45 +0000");
        resource.put("date_updated", "Thu, 24 Aug 2023 05:01:45 +0000");
        resource.put("date_sent", null);
        resource.put("uri", "/2010-04-01/Accounts/" + account.sid() + "/Messages/" + text.reference() + ".json");
        return resource;
    }
}
