package org.rapporteur.json.databind;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a mapper of Jackson 3 read and write the types of the model, including inside other types.
 *
 * <p>Register the module with {@code JsonMapper.builder().addModule(new RapporteurModule())}, or let the mapper find it
 * with {@code findAndAddModules()}, as most frameworks do.
 *
 * <p>Values of the model are written as by {@link org.rapporteur.json.JsonWriter} and read as by {@link
 * org.rapporteur.json.JsonReader}, regardless of the settings of the mapper: unknown properties are kept, no value is
 * coerced, and no naming strategy, inclusion rule or polymorphic type information applies inside a value of the model.
 * The first problem ends the read with a {@link ValueProblemException}. The mapper and its parser are responsible for
 * malformed JSON and for limits on the size of the input. A mapper without this module refuses to write the types of the
 * model; the message names the module.
 *
 * <p>{@code convertValue} first writes its argument to a buffer, without a limit on depth: if the argument is a {@code
 * Map}, {@code List} or {@code JsonNode} that contains itself or is nested thousands of levels deep, Jackson overflows
 * the stack before this module is called. {@code treeToValue} has no such step, and throws a {@code
 * StreamConstraintsException} at the depth that the {@code StreamReadConstraints} of the tree's parser permit, 500 by
 * default, or a {@link ValueProblemException} at an earlier problem.
 *
 * <p>The module supports dossiers, all entities and their parts, and {@code Entity}, {@code KnownEntity} and {@code
 * Actor} for entities of any of their kinds. It also supports ids, language tags, dates and the terms of every
 * vocabulary, including as keys of maps. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RapporteurModule extends JacksonModule {
    /** Creates the module. All instances are equivalent. */
    public RapporteurModule() {}

    /** {@return the name of the module} */
    @Override
    public String getModuleName() {
        return "rapporteur";
    }

    /** {@return the unknown version, because nothing depends on it} */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds the types to a mapper.
     *
     * @param context the context of the mapper being built
     */
    @Override
    public void setupModule(SetupContext context) {
        Deserialization deserialization = new Deserialization();
        context.addSerializers(Serialization.OF_VALUES);
        context.addKeySerializers(Serialization.OF_KEYS);
        context.addDeserializers(deserialization);
        context.addKeyDeserializers(deserialization);
        context.insertAnnotationIntrospector(new RootNames());
    }
}
