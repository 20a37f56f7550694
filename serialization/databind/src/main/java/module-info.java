/**
 * The types of {@code org.rapporteur.core} in a mapper of Jackson 3, also inside types of your own.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds {@link org.rapporteur.json.databind.RapporteurModule}, on the
 * module path and on the class path. A module of its own, because one that provides a service needs the service's module to start:
 * {@code org.rapporteur.serialization} works without a mapper.
 */
module org.rapporteur.databind {
    requires static org.jspecify;
    requires transitive org.rapporteur.serialization;
    requires transitive tools.jackson.databind;

    exports org.rapporteur.json.databind;

    provides tools.jackson.databind.JacksonModule with
            org.rapporteur.json.databind.RapporteurModule;
}
