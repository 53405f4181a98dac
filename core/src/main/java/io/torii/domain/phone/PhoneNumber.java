package io.torii.domain.phone;

import java.util.regex.Pattern;

/**
 * A telephone number in E.164 form (ITU-T E.164: {@code +} and 7 to 15 digits) with the country its numbering plan
 * gives it. Its {@code toString} is masked; the digits leave through {@link #e164()} only.
 */
public final class PhoneNumber {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}|001");
    private static final int SHOWN = 2;

    private final String e164;
    private final String country;
    private final int callingCode;

    private PhoneNumber(String e164, String country, int callingCode) {
        this.e164 = e164;
        this.country = country;
        this.callingCode = callingCode;
    }

    /**
     * @param e164 the number with its {@code +}
     * @param country ISO 3166-1 alpha-2, or {@code 001} for numbers of no country
     * @param callingCode country calling code, 1 to 999; the number begins with it
     * @throws IllegalArgumentException when a part is malformed (the number itself is not in the message)
     */
    public static PhoneNumber of(String e164, String country, int callingCode) {
        if (e164 == null || !E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("the number is not E.164");
        }
        if (country == null || !REGION.matcher(country).matches()) {
            throw new IllegalArgumentException("country must be ISO 3166-1 alpha-2");
        }
        if (callingCode < 1 || callingCode > 999 || !e164.startsWith("+" + callingCode)) {
            throw new IllegalArgumentException("the number does not begin with its country calling code");
        }
        return new PhoneNumber(e164, country, callingCode);
    }

    public String e164() {
        return e164;
    }

    public String country() {
        return country;
    }

    public int callingCode() {
        return callingCode;
    }

    /** The calling code and the last two digits, as pages show it: {@code +81 ••••••••90}. */
    public String masked() {
        var national = e164.substring(1 + String.valueOf(callingCode).length());
        var hidden = Math.max(0, national.length() - SHOWN);
        return "+" + callingCode + " " + "•".repeat(hidden) + national.substring(hidden);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && e164.equals(that.e164);
    }

    @Override
    public int hashCode() {
        return e164.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
