package io.torii.domain.token;

/**
 * A token as its maker delivered it.
 *
 * @param serial what is printed on it, 1 to 64 characters
 * @param seed its own
 * @param mode how it makes codes
 * @param counter of presses, the first to come; 0 by time
 * @param make by whom, and what it is
 * @param meantFor a user's name that the list gave, or empty; it assigns nothing
 */
public record FactoryToken(String serial, TokenSeed seed, TokenMode mode, long counter, Make make, String meantFor) {
    /** Who made it, and what it is; empty where the list did not say. */
    public record Make(String manufacturer, String model) {}

    /** As it comes from the factory. */
    public TokenFace face() {
        return new TokenFace(seed, mode, counter);
    }
}
