package io.torii.tests.vendors;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Judges requests for {@code POST /2010-04-01/Accounts/{sid}/Calls.json} the way Twilio documents it. */
record TwilioVoiceDesk(TwilioAccount account, Consumer<SentCall> taken) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern DIALLED = Pattern.compile("[0-9#*wW]{0,32}");

    Answer call(Map<String, String> fields) {
        var fault = fault(fields);
        if (fault.isPresent()) {
            return TwilioError.of(fault.get(), fields.getOrDefault("To", ""));
        }
        var call = new SentCall(
                "CA" + RandomWords.hex(32),
                fields.get("To"),
                fields.get("From"),
                fields.get("Url"),
                fields.get("StatusCallback"),
                fields.containsKey("MachineDetection") && !fields.containsKey("SendDigits"),
                fields.getOrDefault("SendDigits", ""));
        taken.accept(call);
        return Answer.json(201, Json.object(resource(call)));
    }

    private Optional<String> fault(Map<String, String> fields) {
        if (!E164.matcher(fields.getOrDefault("To", "")).matches()) {
            return Optional.of("21211");
        }
        if (!account.number().equals(fields.get("From"))) {
            return Optional.of("21212");
        }
        if (!absolute(fields.get("Url")) || !absolute(fields.get("StatusCallback"))) {
            return Optional.of("21609");
        }
        var posts = fields.getOrDefault("Method", "POST").equals("POST")
                && fields.getOrDefault("StatusCallbackMethod", "POST").equals("POST");
        // Asynchronous detection lets a recorded # be pressed before it has found the machine.
        var detects = !"true".equals(fields.get("AsyncAmd"))
                && "Enable".equals(fields.getOrDefault("MachineDetection", "Enable"));
        var dials = DIALLED.matcher(fields.getOrDefault("SendDigits", "")).matches();
        return posts && detects && dials && timed(fields) ? Optional.empty() : Optional.of("21604");
    }

    private static boolean timed(Map<String, String> fields) {
        var rings = Integer.parseInt(fields.getOrDefault("Timeout", "60"));
        var most = Integer.parseInt(fields.getOrDefault("TimeLimit", "14400"));
        return rings >= 1 && rings <= 600 && most >= 1 && most <= 14_400;
    }

    private static boolean absolute(String address) {
        return address != null && URI.create(address).isAbsolute();
    }

    private Map<String, Object> resource(SentCall call) {
        var resource = new HashMap<String, Object>();
        resource.put("sid", call.reference());
        resource.put("account_sid", account.sid());
        resource.put("api_version", "2010-04-01");
        resource.put("to", call.to());
        resource.put("from", call.from());
        resource.put("direction", "outbound-api");
        resource.put("status", "queued");
        resource.put("price", null);
        resource.put("price_unit", "USD");
        resource.put("date_created", "Thu, 24 Aug 2023 05:01:45 +0000");
        resource.put("uri", "/2010-04-01/Accounts/" + account.sid() + "/Calls/" + call.reference() + ".json");
        return resource;
    }
}
