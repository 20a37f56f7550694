/**
 * The domain types of reported diplomacy, their dates, queries on them, and their validation.
 *
 * <p>The module depends on the JDK alone: the {@code static} requirements are needed only at compile time.
 */
@SuppressWarnings("module") // the modules of the qualified export are compiled after this one
module org.rapporteur.core {
    requires static com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.rapporteur.dossier;
    exports org.rapporteur.dossier.diff;
    exports org.rapporteur.dossier.fuse;
    exports org.rapporteur.dossier.merge;
    exports org.rapporteur.dossier.answer;
    exports org.rapporteur.dossier.name;
    exports org.rapporteur.dossier.timeline;
    exports org.rapporteur.dossier.provenance;
    exports org.rapporteur.model;
    exports org.rapporteur.model.term;
    exports org.rapporteur.time;
    exports org.rapporteur.validation;
    exports org.rapporteur.model.property to
            org.rapporteur.serialization,
            org.rapporteur.databind;
    exports org.rapporteur.text to
            org.rapporteur.serialization,
            org.rapporteur.databind,
            org.rapporteur.exchange;
}
