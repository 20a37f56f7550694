package org.rapporteur.json.databind;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a mapper of Jackson 3 read and write the types of the model, also where they stand inside types of your own.
 *
 * <p>A mapper is given it by {@code JsonMapper.builder().addModule(new RapporteurModule())}, or finds it by
 * {@code findAndAddModules()}, as the mappers of most frameworks do.
 *
 * <p>What is written is what {@link org.rapporteur.json.JsonWriter} writes, and what is read is judged as by
 * {@link org.rapporteur.json.JsonReader}, whatever the settings of the mapper: unknown properties are kept, none is coerced, no
 * naming strategy, inclusion rule or class name of a polymorphic type applies inside a value of the model. The first problem ends
 * the read with a {@link ValueProblemException}. Text that is no JSON, and limits on the size of input, are the matter of
 * the mapper and its parser.
 *
 * <p>The types: a dossier, every entity and part of one, {@code Entity}, {@code KnownEntity} and {@code Actor} for any of their
 * kinds; and, also as keys of maps, ids, language tags, dates and the terms of every vocabulary. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RapporteurModule extends JacksonModule {
    /** Makes the module; one is as good as another. */
    public RapporteurModule() {}

    /** {@return the name of the module} */
    @Override
    public String getModuleName() {
        return "rapporteur";
    }

    /** {@return no version: nothing depends on it} */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds the types to a mapper.
     *
     * @param context the mapper in the making
     */
    @Override
    public void setupModule(SetupContext context) {
        Deserialization deserialization = new Deserialization();
        context.addSerializers(Serialization.OF_VALUES);
        context.addKeySerializers(Serialization.OF_KEYS);
        context.addDeserializers(deserialization);
        context.addKeyDeserializers(deserialization);
    }
}
