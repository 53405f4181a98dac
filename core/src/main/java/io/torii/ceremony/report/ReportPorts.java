package io.torii.ceremony.report;

import io.torii.port.Clock;
import io.torii.port.report.Aftermath;
import io.torii.port.report.ReportBook;

/** What reports stand on. */
public record ReportPorts(ReportBook book, Aftermath aftermath, Clock clock) {}
