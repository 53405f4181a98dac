package io.torii.domain.csv;

import java.util.Map;
import java.util.Optional;

/**
 * One row.
 *
 * @param line in which it stands; the first line of the text is 1
 * @param fields by the names of their columns; empty when it has not as many as the first line, or cannot be read
 */
public record CsvRow(int line, Optional<Map<String, String>> fields) {}
