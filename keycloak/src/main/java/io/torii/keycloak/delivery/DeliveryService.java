package io.torii.keycloak.delivery;

import io.torii.ceremony.delivery.DeliveryCeremony;
import io.torii.ceremony.delivery.DeliveryOffice;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.ToriiService;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.waiting.KeycloakWake;
import io.torii.port.delivery.AddressWatch;
import io.torii.port.delivery.DeliveryRecords;
import io.torii.port.delivery.Ledger;
import io.torii.port.delivery.Messenger;
import org.keycloak.models.KeycloakSession;

/** The composition root of the room: one per server, from which sessions take their messengers. */
public final class DeliveryService implements ToriiService {
    private final DeliveryNode node;

    DeliveryService(DeliveryNode node) {
        this.node = node;
    }

    public static DeliveryService of(KeycloakSession session) {
        return (DeliveryService) session.getProvider(ToriiService.class, DeliveryServiceFactory.ID);
    }

    /** Sends for the realms of this session, after its transaction has committed. */
    public Messenger messenger(KeycloakSession session) {
        var ledger = ledger(session);
        return new DeliveryCeremony(new DeliveryOffice(
                new DeliveryOffice.Books(ledger, records(session), new KeyedNumberDigest(MasterKeys.of(session))),
                new DeliveryOffice.Roads(
                        new SessionPolicies(session, node.accounts()),
                        new InstalledRoutes(session, node.guards()),
                        new SessionOutbound(session, node.pool(), ledger),
                        node.deadline()),
                new DeliveryOffice.Watch(node.addresses(), node.meters()),
                new KeycloakClock(),
                new SecureChance()));
    }

    public Ledger ledger(KeycloakSession session) {
        var factory = session.getKeycloakSessionFactory();
        return new WakingLedger(new JpaLedger(factory), new KeycloakWake(factory));
    }

    public DeliveryRecords records(KeycloakSession session) {
        return new JpaDeliveryRecords(session);
    }

    public AddressWatch addresses() {
        return node.addresses();
    }

    /** How a provider of the realm does on this node (R26). */
    public ProviderHealth health(String realm, String provider) {
        return node.guards().health(realm, provider);
    }
}
