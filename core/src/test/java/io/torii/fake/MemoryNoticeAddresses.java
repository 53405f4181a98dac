package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.address.MailAddress;
import io.torii.domain.address.NoticeAddress;
import io.torii.port.address.NoticeAddresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Notice addresses in memory, one lock for all. */
public final class MemoryNoticeAddresses implements NoticeAddresses {
    private final List<Row> rows = new ArrayList<>();
    private final List<Former> formers = new ArrayList<>();

    @Override
    public synchronized List<NoticeAddress> of(Subject owner) {
        return rows.stream()
                .map(Row::address)
                .filter(each -> each.owner().equals(owner))
                .sorted(Comparator.comparing(NoticeAddress::place))
                .toList();
    }

    @Override
    public synchronized boolean put(NoticeAddress waiting, String digest) {
        var mine = rows.stream()
                .filter(row -> row.address().owner().equals(waiting.owner()))
                .filter(row -> row.address().standsAt(waiting.asked()))
                .toList();
        var barred = mine.stream().anyMatch(row -> row.bars(waiting));
        if (barred) {
            return false;
        }
        rows.removeIf(row -> row.address().owner().equals(waiting.owner()) && row.yields(waiting));
        return rows.add(new Row(waiting, digest));
    }

    @Override
    public synchronized Optional<NoticeAddress> confirm(
            String realm, Collection<String> digests, Instant askedAfter, Instant now) {
        var found = rows.stream()
                .filter(row -> row.address().owner().realm().equals(realm))
                .filter(row -> digests.contains(row.digest()))
                .filter(row -> row.address().asked().isAfter(askedAfter))
                .findFirst();
        found.ifPresent(row -> {
            rows.remove(row);
            rows.add(new Row(row.address().confirmedAt(now), ""));
        });
        return found.map(row -> row.address().confirmedAt(now));
    }

    @Override
    public synchronized boolean remove(NoticeAddress address) {
        return rows.removeIf(row -> row.address().equals(address));
    }

    @Override
    public synchronized void keep(Subject owner, MailAddress former, Instant until) {
        formers.removeIf(each -> each.owner().equals(owner) && each.address().isSameAs(former));
        formers.add(new Former(owner, former, until));
    }

    @Override
    public synchronized List<MailAddress> former(Subject owner, Instant now) {
        return formers.stream()
                .filter(each -> each.owner().equals(owner) && now.isBefore(each.until()))
                .map(Former::address)
                .toList();
    }

    @Override
    public synchronized void forget(Instant now, Instant askedBefore) {
        formers.removeIf(each -> !now.isBefore(each.until()));
        rows.removeIf(
                row -> !row.address().isConfirmed() && !row.address().asked().isAfter(askedBefore));
    }

    private record Row(NoticeAddress address, String digest) {
        boolean bars(NoticeAddress waiting) {
            var same = address.address().isSameAs(waiting.address());
            return address.place() == waiting.place() ? address.isConfirmed() || !same : same;
        }

        boolean yields(NoticeAddress waiting) {
            return address.place() == waiting.place() || address.address().isSameAs(waiting.address());
        }
    }

    private record Former(Subject owner, MailAddress address, Instant until) {}
}
