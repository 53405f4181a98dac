package io.torii.port.report;

import io.torii.domain.Subject;
import io.torii.fake.MemoryReportBook;
import java.util.UUID;

final class MemoryReportBookTest implements ReportBookContract {
    private final MemoryReportBook book = new MemoryReportBook();

    @Override
    public ReportBook book() {
        return book;
    }

    @Override
    public Subject newcomer() {
        return new Subject("realm", UUID.randomUUID().toString());
    }
}
