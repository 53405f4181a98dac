package io.torii.domain.binding;

import java.util.Locale;
import java.util.regex.Pattern;

/** One of a realm's own mail domains. */
public record MailDomain(String name) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public MailDomain {
        name = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no mail domain: " + name);
        }
    }

    /** Whether an address is in it or in one below it. */
    public boolean owns(String address) {
        var domain = address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return domain.equals(name) || domain.endsWith("." + name);
    }
}
