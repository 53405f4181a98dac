package io.torii.keycloak.delivery;

import io.torii.domain.Subject;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.NumberPrint;
import io.torii.domain.delivery.Price;
import io.torii.domain.delivery.Purse;
import io.torii.domain.phone.Channel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** A row of {@code TORII_DELIVERY}. Instants are whole seconds since 1970. */
@Entity
@Table(name = "TORII_DELIVERY")
public class DeliveryRow {
    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "REALM_ID")
    String realm;

    @Column(name = "USER_ID")
    String user;

    @Column(name = "NUMBER_HASH")
    String number;

    @Column(name = "PREFIX_HASH")
    String prefix;

    @Column(name = "COUNTRY")
    String country;

    @Enumerated(EnumType.STRING)
    @Column(name = "CHANNEL")
    Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "PURSE")
    Purse purse;

    @Column(name = "CREATED")
    long created;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    DeliveryState state;

    @Column(name = "OUTCOME")
    String outcome;

    @Column(name = "PROVIDER")
    String provider;

    @Column(name = "REFERENCE")
    String reference;

    @Column(name = "VENDOR_CODE")
    String vendorCode;

    @Column(name = "PRICE")
    BigDecimal price;

    @Column(name = "CURRENCY")
    String currency;

    @Column(name = "TYPED_BACK")
    Long typedBack;

    protected DeliveryRow() {}

    DeliveryRow(LedgerEntry entry, String provider) {
        id = entry.id().value();
        realm = entry.subject().realm();
        user = entry.subject().user();
        number = entry.print().number();
        prefix = entry.print().prefix();
        country = entry.country();
        channel = entry.channel();
        purse = entry.purse();
        created = entry.created().getEpochSecond();
        state = DeliveryState.SENDING;
        this.provider = provider;
    }

    DeliveryRecord read() {
        return new DeliveryRecord(
                entry(),
                state,
                Optional.ofNullable(provider),
                Optional.ofNullable(reference),
                outcome == null ? "" : outcome,
                Optional.ofNullable(currency).map(code -> new Price(price, code)),
                Optional.ofNullable(typedBack).map(Instant::ofEpochSecond));
    }

    private LedgerEntry entry() {
        return new LedgerEntry(
                new DeliveryId(id),
                new Subject(realm, user),
                new NumberPrint(number, prefix),
                country,
                channel,
                purse,
                Instant.ofEpochSecond(created));
    }
}
