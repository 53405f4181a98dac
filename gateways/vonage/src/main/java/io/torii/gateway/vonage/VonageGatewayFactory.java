package io.torii.gateway.vonage;

import com.google.auto.service.AutoService;
import com.vonage.client.HttpConfig;
import com.vonage.client.HttpWrapper;
import com.vonage.client.auth.AuthCollection;
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

/** {@code spi-torii-gateway--vonage--…}; the options stand in docs/gateways.md. */
@AutoService(TelephonyGatewayFactory.class)
public final class VonageGatewayFactory implements TelephonyGatewayFactory {
    private static final String ID = "vonage";
    private static final String VENDORS_URL = "https://api.nexmo.com";

    private final Map<VonageAccount, VonageClients> clients = new ConcurrentHashMap<>();
    private final Deadline deadline = new Deadline(ID);
    private final Supplier<Optional<TelephonyGateway>> own = new ServersOwn<>(this::servers);
    private Config.Scope server;
    private HttpConfig address;
    private VonageHttp http;

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {
        server = config;
        var options = GatewayOptions.ofServer(config);
        var limits = CallLimits.of(options, VENDORS_URL);
        address = HttpConfig.builder().apiBaseUri(limits.baseUrl().toString()).build();
        http = VonageHttp.within(limits, deadline);
        new MissingOptions(ID, VonageAccount.missing(options)).warn();
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
        return VonageAccount.of(options).map(account -> new VonageGateway(account, client(account)));
    }

    @Override
    public void close() {
        clients.clear();
        deadline.close();
        if (http != null) {
            http.close();
        }
    }

    /** All applications share one pool of connections; each has its own token. */
    private VonageClients client(VonageAccount account) {
        return clients.computeIfAbsent(
                account,
                each -> VonageClients.of(new HttpWrapper(address, new AuthCollection(new VonageToken(each)), http)));
    }
}
