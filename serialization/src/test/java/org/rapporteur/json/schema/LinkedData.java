package org.rapporteur.json.schema;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Documents as linked data, by the context in the jar, which is all that is added to them. */
final class LinkedData {
    static final String BASE = "https://example.org/dossiers/7/";

    private LinkedData() {}

    /** The expanded form of JSON-LD, by Titanium. */
    static JsonArray expanded(String document) {
        try {
            return JsonLd.expand(JsonDocument.of(new StringReader(document)))
                    .context(JsonDocument.of(new StringReader(ModelFile.JSON_LD_CONTEXT.text())))
                    .base(BASE)
                    .get();
        } catch (JsonLdError e) {
            throw new IllegalArgumentException(document, e);
        }
    }

    /** The triples, in Jena. */
    static Model loaded(String document) {
        String context = ModelFile.JSON_LD_CONTEXT.text().strip();
        String linked = context.substring(0, context.length() - 1) + ","
                + document.strip().substring(1);
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(linked, Lang.JSONLD11).base(BASE).parse(model);
        return model;
    }
}
