package io.torii.gateway.twilio;

import io.torii.domain.SecretText;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.TextMessage;
import io.torii.domain.phone.PhoneNumber;
import io.torii.keycloak.delivery.GatewayOptions;
import io.torii.keycloak.delivery.TelephonyGateway;
import io.torii.tests.vendors.TwilioFake;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.Config;

/** A factory configured for a fake, and the texts that tests send through it. */
final class Desk implements AutoCloseable {
    static final String NUMBER = "+819012345678";
    static final String WORDS = "確認コード: 123456";
    static final URI RECEIPTS = URI.create("https://sso.example.ac.jp/realms/a/torii-receipts/twilio/x?y=1");

    private final TwilioGatewayFactory factory = new TwilioGatewayFactory();
    private final Map<String, String> options = new HashMap<>();

    private Desk() {}

    static Desk empty() {
        return new Desk();
    }

    static Desk at(TwilioFake fake) {
        return empty().with("base-url", fake.baseUrl().toString())
                .with("account-sid", fake.account().sid())
                .with("auth-token", fake.account().token())
                .with("from", fake.account().number());
    }

    Desk with(String option, String value) {
        options.put(option, value);
        return this;
    }

    Desk without(String option) {
        options.remove(option);
        return this;
    }

    Config.Scope scope() {
        return (Config.Scope)
                Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Config.Scope.class}, (p, m, a) -> {
                    if (m.getName().equals("get") && a.length == 1) {
                        return options.get((String) a[0]);
                    }
                    throw new UnsupportedOperationException(m.getName());
                });
    }

    TelephonyGateway gateway() {
        factory.init(scope());
        return factory.gateway(GatewayOptions.ofServer(scope()));
    }

    /** For a realm that has some options of its own. */
    TelephonyGateway gateway(Map<String, String> realms) {
        factory.init(scope());
        return factory.gateway(GatewayOptions.of(scope(), option -> Optional.ofNullable(realms.get(option))));
    }

    static TextMessage text() {
        return textFrom("");
    }

    static TextMessage textFrom(String sender) {
        return text(NUMBER, sender, WORDS);
    }

    static TextMessage text(String number, String sender, String words) {
        return new TextMessage(
                new DeliveryId("AAAAAAAAAAAAAAAAAAAAAA"),
                PhoneNumber.of(number, "JP", 81),
                sender,
                SecretText.of(words),
                Locale.JAPANESE,
                Optional.of(RECEIPTS));
    }

    @Override
    public void close() {
        factory.close();
    }
}
