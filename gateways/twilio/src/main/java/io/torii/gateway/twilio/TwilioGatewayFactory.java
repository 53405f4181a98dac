package io.torii.gateway.twilio;

import com.google.auto.service.AutoService;
import com.twilio.http.TwilioRestClient;
import io.torii.keycloak.delivery.CallLimits;
import io.torii.keycloak.delivery.Deadline;
import io.torii.keycloak.delivery.GatewayOptions;
import io.torii.keycloak.delivery.MissingOptions;
import io.torii.keycloak.delivery.RealmOverrides;
import io.torii.keycloak.delivery.ServersOwn;
import io.torii.keycloak.delivery.TelephonyGateway;
import io.torii.keycloak.delivery.TelephonyGatewayFactory;
import io.torii.keycloak.delivery.UnconfiguredGateway;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;

/** {@code spi-torii-gateway--twilio--…}; the options stand in docs/gateways.md. */
@AutoService(TelephonyGatewayFactory.class)
public final class TwilioGatewayFactory implements TelephonyGatewayFactory {
    private static final String ID = "twilio";
    private static final String VENDORS_URL = "https://api.twilio.com";

    private final Map<TwilioAccount, TwilioRestClient> clients = new ConcurrentHashMap<>();
    private final Deadline deadline = new Deadline(ID);
    private final Supplier<Optional<TelephonyGateway>> own = new ServersOwn<>(this::servers);
    private Config.Scope server;
    private TwilioHttp http;

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {
        server = config;
        var options = GatewayOptions.ofServer(config);
        http = TwilioHttp.within(CallLimits.of(options, VENDORS_URL), deadline);
        new MissingOptions(ID, TwilioAccount.missing(options)).warn();
    }

    @Override
    public TelephonyGateway create(KeycloakSession session) {
        return RealmOverrides.has(session, ID)
                ? gateway(GatewayOptions.of(server, RealmOverrides.of(session, ID)))
                : own.get().orElseGet(UnconfiguredGateway::new);
    }

    TelephonyGateway gateway(GatewayOptions options) {
        return configured(options).orElseGet(UnconfiguredGateway::new);
    }

    private Optional<TelephonyGateway> servers() {
        return configured(GatewayOptions.ofServer(server));
    }

    private Optional<TelephonyGateway> configured(GatewayOptions options) {
        return TwilioAccount.of(options).map(account -> new TwilioGateway(account, client(account)));
    }

    @Override
    public void close() {
        clients.clear();
        deadline.close();
        if (http != null) {
            http.close();
        }
    }

    /** All accounts share one pool of connections: the SDK's client adds only the credentials. */
    private TwilioRestClient client(TwilioAccount account) {
        return clients.computeIfAbsent(account, each -> new TwilioRestClient.Builder(
                        each.key(), each.secret().reveal())
                .accountSid(each.sid())
                .httpClient(http)
                .build());
    }
}
