/**
 * Integrates the types of {@code org.rapporteur.core} with mappers of Jackson 3, including inside other types.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds {@link org.rapporteur.json.databind.RapporteurModule} on
 * the module path and on the class path. This is a separate module, because a module that provides a service requires
 * the module that defines the service: {@code org.rapporteur.serialization} does not require a mapper.
 */
module org.rapporteur.databind {
    requires static org.jspecify;
    requires transitive org.rapporteur.serialization;
    requires transitive tools.jackson.databind;

    exports org.rapporteur.json.databind;

    provides tools.jackson.databind.JacksonModule with
            org.rapporteur.json.databind.RapporteurModule;
}
