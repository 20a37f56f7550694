package org.rapporteur.json.schema;

import java.util.Map;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.model.term.Term;

/**
 * The IRIs of types, properties and terms: those of schema.org, PROV-O, ORG and SKOS where their definitions hold of what is only
 * reported, and else our own.
 */
final class LinkedTerms {
    /** Of our own terms, which are called as in the Javadoc: {@code Statement}, {@code Statement.speakers}, {@code Direction.opposes}. */
    static final String NAMESPACE = "https://rapporteur.org/ns/1#";

    static final String SCHEMA = "https://schema.org/";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String ORG = "http://www.w3.org/ns/org#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** By the name of the type, or of the type that declares the property. */
    static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("Person", SCHEMA + "Person"),
            Map.entry("Source", SCHEMA + "CreativeWork"),
            Map.entry("Meeting", SCHEMA + "Event"),
            Map.entry("Organization", ORG + "Organization"),
            Map.entry("Dossier.title", SCHEMA + "name"),
            Map.entry("Dossier.description", SCHEMA + "description"),
            Map.entry("Dossier.createdAt", SCHEMA + "dateCreated"),
            Map.entry("KnownEntity.identifiers", SCHEMA + "identifier"),
            Map.entry("KnownEntity.basis", PROV + "wasDerivedFrom"),
            Map.entry("KnownEntity.notes", SKOS + "note"),
            Map.entry("Actor.description", SCHEMA + "description"),
            Map.entry("Person.born", SCHEMA + "birthDate"),
            Map.entry("Person.died", SCHEMA + "deathDate"),
            Map.entry("Person.citizenships", SCHEMA + "nationality"),
            Map.entry("Organization.parent", ORG + "subOrganizationOf"),
            Map.entry("Source.title", SCHEMA + "name"),
            Map.entry("Source.url", SCHEMA + "url"),
            Map.entry("Source.language", SCHEMA + "inLanguage"),
            Map.entry("Source.date", SCHEMA + "datePublished"),
            Map.entry("Source.archivedAt", SCHEMA + "archivedAt"),
            Map.entry("Source.from", PROV + "wasQuotedFrom"),
            Map.entry("Meeting.title", SCHEMA + "name"),
            Map.entry("Meeting.place", SCHEMA + "location"),
            Map.entry("Place.name", SCHEMA + "name"),
            Map.entry("Place.latitude", SCHEMA + "latitude"),
            Map.entry("Place.longitude", SCHEMA + "longitude"),
            Map.entry("Place.identifiers", SCHEMA + "identifier"),
            Map.entry("Identifier.scheme", SCHEMA + "propertyID"),
            Map.entry("Identifier.value", SCHEMA + "value"),
            Map.entry("Topic.label", SKOS + "prefLabel"),
            Map.entry("Topic.concept", SKOS + "exactMatch"));

    private LinkedTerms() {}

    static String of(ObjectType type) {
        return iri(type.name());
    }

    static String of(Term term) {
        return NAMESPACE + term.getClass().getSimpleName() + '.' + term.token();
    }

    static String iri(String name) {
        return FOREIGN.getOrDefault(name, NAMESPACE + name);
    }
}
