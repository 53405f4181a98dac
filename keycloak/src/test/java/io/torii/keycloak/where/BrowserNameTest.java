package io.torii.keycloak.where;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keycloak.representations.account.DeviceRepresentation;

final class BrowserNameTest {
    @Test
    void a_browser_is_named_without_its_version() {
        var name = BrowserName.of(device("Chrome Mobile", "139.0", "Android"));

        assertThat(name.browser()).contains("Chrome Mobile");
        assertThat(name.system()).contains("Android");
    }

    @Test
    void what_keycloak_calls_other_is_unknown() {
        var name = BrowserName.of(device("Other", "Unknown", "Other"));

        assertThat(name.browser()).isEmpty();
        assertThat(name.system()).isEmpty();
    }

    @Test
    void no_header_at_all_is_unknown() {
        assertThat(BrowserName.of((DeviceRepresentation) null).browser()).isEmpty();
        assertThat(BrowserName.of(DeviceRepresentation.unknown()).browser()).isEmpty();
        assertThat(BrowserName.of(new DeviceRepresentation()).system()).isEmpty();
    }

    private static DeviceRepresentation device(String browser, String version, String system) {
        var device = new DeviceRepresentation();
        device.setBrowser(browser, version);
        device.setOs(system);
        return device;
    }
}
