package io.torii.endpoints.settings;

import io.torii.endpoints.gate.Forecast;
import java.util.Map;

/**
 * The answer of a dry run.
 *
 * @param refused the range of each value that is outside it, by key
 * @param before what the gate will do tomorrow as things are
 * @param after what it would do with these values; null when one of them is refused
 */
public record TrialView(Map<String, String> refused, Forecast before, Forecast after) {}
