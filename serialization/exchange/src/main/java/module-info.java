/**
 * Reads and writes dossiers in the formats of others, and reports what did not fit.
 *
 * <p>Start at {@link org.rapporteur.exchange.popolo.Popolo}. What all formats have in common is in {@link
 * org.rapporteur.exchange}.
 */
module org.rapporteur.exchange {
    requires static org.jspecify;
    requires transitive org.rapporteur.core;
    requires org.rapporteur.serialization;
    requires tools.jackson.core;

    exports org.rapporteur.exchange;
    exports org.rapporteur.exchange.popolo;
}
