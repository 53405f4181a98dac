package io.torii.domain.delivery;

/**
 * A number as the ledger knows it: keyed hashes, so that equal numbers meet and none can be read back.
 *
 * @param number of the whole number, at most 64 characters
 * @param prefix of its prefix, see {@link ConversionRule#prefixOf}, at most 64 characters
 */
public record NumberPrint(String number, String prefix) {
    public NumberPrint {
        Figure.within("the length of a number's hash", number.length(), 1, 64);
        Figure.within("the length of a prefix's hash", prefix.length(), 1, 64);
    }
}
