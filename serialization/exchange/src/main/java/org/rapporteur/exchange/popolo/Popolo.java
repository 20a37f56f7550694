package org.rapporteur.exchange.popolo;

/**
 * Popolo 1.0, the format of parliamentary monitors, and the dialect of EveryPolitician. Example:
 *
 * <pre>{@code
 * ExchangeResult<Dossier> result = Popolo.reader().read(Path.of("ep-popolo-v1.0.json"));
 * Dossier dossier = result.orThrow();
 * System.out.println(result.losses());
 * }</pre>
 *
 * <p>The page on Popolo in the documentation lists each property.
 *
 * @since 0.1
 */
public final class Popolo {
    private Popolo() {}

    /** {@return a reader with the default options} */
    public static PopoloReader reader() {
        return PopoloReader.DEFAULT;
    }

    /** {@return a writer with the default options} */
    public static PopoloWriter writer() {
        return PopoloWriter.DEFAULT;
    }
}
