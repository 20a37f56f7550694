/**
 * The domain types of reported diplomacy, their dates and their checks.
 *
 * <p>Depends on nothing but the JDK: both {@code static} requirements are needed at compile time alone.
 */
@SuppressWarnings("module") // the other modules are not there yet when this one is compiled
module org.rapporteur.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.rapporteur.dossier;
    exports org.rapporteur.model;
    exports org.rapporteur.model.term;
    exports org.rapporteur.time;
    exports org.rapporteur.validation;
    exports org.rapporteur.model.property to
            org.rapporteur.serialization,
            org.rapporteur.databind;
    exports org.rapporteur.text to
            org.rapporteur.serialization,
            org.rapporteur.databind;
}
