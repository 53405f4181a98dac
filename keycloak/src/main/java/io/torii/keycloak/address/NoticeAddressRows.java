package io.torii.keycloak.address;

import io.torii.domain.Subject;
import io.torii.domain.address.NoticeAddress;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows of notice addresses, within one transaction. */
record NoticeAddressRows(EntityManager rows) {
    private static final String OWNERS = " where a.realm = :realm and a.user = :user";
    private static final String FIND = "select a from NoticeAddressRow a" + OWNERS + " order by a.place";
    private static final String THIS = OWNERS + " and a.place = :place and a.key = :key and a.asked = :asked";
    private static final String WAITS = THIS + " and a.confirmed is null";
    private static final String BY = "select a from NoticeAddressRow a where a.realm = :realm and a.digest in :digests"
            + " and a.confirmed is null and a.asked > :after";
    private static final String LAPSED =
            "delete from NoticeAddressRow a where a.confirmed is null and a.asked <= :asked";

    List<NoticeAddress> of(Subject owner) {
        return all(owner).stream().flatMap(row -> row.address().stream()).toList();
    }

    boolean put(NoticeAddress waiting, String digest) {
        Predicate<NoticeAddress> sameAddress = each -> each.address().isSameAs(waiting.address());
        Predicate<NoticeAddress> samePlace = each -> each.place() == waiting.place();
        clear(waiting.owner());
        var mine = of(waiting.owner());
        var barred = mine.stream()
                .filter(each -> each.standsAt(waiting.asked()))
                .anyMatch(each ->
                        samePlace.test(each) ? each.isConfirmed() || !sameAddress.test(each) : sameAddress.test(each));
        // What stands there no longer makes room, unless its link was pressed or it was asked for again meanwhile.
        if (barred || !mine.stream().filter(samePlace.or(sameAddress)).allMatch(this::remove)) {
            return false;
        }
        rows.clear();
        rows.persist(new NoticeAddressRow(waiting, digest));
        rows.flush();
        return true;
    }

    Optional<NoticeAddress> confirm(String realm, Collection<String> digests, Instant askedAfter, Instant now) {
        var update = "update NoticeAddressRow a set a.confirmed = :now, a.digest = null" + WAITS;
        return rows.createQuery(BY, NoticeAddressRow.class)
                .setParameter("realm", realm)
                .setParameter("digests", digests)
                .setParameter("after", askedAfter.getEpochSecond())
                .getResultStream()
                .findFirst()
                .flatMap(NoticeAddressRow::address)
                .filter(found -> of(update, found)
                                .setParameter("now", now.getEpochSecond())
                                .executeUpdate()
                        == 1)
                .map(found -> found.confirmedAt(now));
    }

    boolean remove(NoticeAddress address) {
        var delete = "delete from NoticeAddressRow a";
        var query = address.confirmed()
                .map(at -> of(delete + THIS + " and a.confirmed = :confirmed", address)
                        .setParameter("confirmed", at.getEpochSecond()))
                .orElseGet(() -> of(delete + WAITS, address));
        return query.executeUpdate() == 1;
    }

    void forgetLapsed(Instant askedBefore) {
        rows.createQuery(LAPSED)
                .setParameter("asked", askedBefore.getEpochSecond())
                .executeUpdate();
    }

    private List<NoticeAddressRow> all(Subject owner) {
        return rows.createQuery(FIND, NoticeAddressRow.class)
                .setParameter("realm", owner.realm())
                .setParameter("user", owner.user())
                .getResultList();
    }

    /** What cannot be read is shown to nobody, who could not take it away, and must hold no place. */
    private void clear(Subject owner) {
        all(owner).stream().filter(row -> row.address().isEmpty()).forEach(rows::remove);
        rows.flush();
    }

    private Query of(String query, NoticeAddress address) {
        return rows.createQuery(query)
                .setParameter("realm", address.owner().realm())
                .setParameter("user", address.owner().user())
                .setParameter("place", address.place())
                .setParameter("key", address.address().key())
                .setParameter("asked", address.asked().getEpochSecond());
    }
}
